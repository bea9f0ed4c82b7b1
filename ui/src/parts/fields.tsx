import { Check, ChevronDown, CircleAlert, Minus, Search, X } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  SearchField as AriaSearchField,
  Select as AriaSelect,
  Switch as AriaSwitch,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from "react-aria-components";

export type FieldProps = {
  name: string;
  label: string;
  error?: string | undefined;
  hint?: ReactNode;
  hideLabel?: boolean;
};

/** The sentence under a field that says what is wrong with it. */
export function Wrong({ children }: { children: ReactNode }) {
  return (
    <FieldError className="field-error">
      <CircleAlert aria-hidden="true" />
      <span>{children}</span>
    </FieldError>
  );
}

type TextProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Amounts, counts and targets stay text: the core reads them in the language of the app. */
  amount?: boolean;
  lines?: number;
  /** A password: not shown, and not offered by what fills forms in. */
  secret?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  isRequired?: boolean;
};

export function TextField({ name, label, error, hint, hideLabel, value, onChange, amount, lines, ...rest }: TextProps) {
  const input = lines ? (
    <TextArea className="input" rows={lines} placeholder={rest.placeholder} data-testid={`field-${name}`} />
  ) : (
    <Input
      className={amount ? "input num" : "input"}
      type={rest.secret ? "password" : "text"}
      inputMode={amount ? "decimal" : "text"}
      autoComplete={rest.secret ? "new-password" : "off"}
      placeholder={rest.placeholder}
      data-testid={`field-${name}`}
    />
  );
  return (
    <AriaTextField
      className="field"
      name={name}
      value={value}
      onChange={onChange}
      onBlur={rest.onBlur}
      isInvalid={Boolean(error)}
      isRequired={rest.isRequired ?? false}
      validationBehavior="aria"
      autoFocus={rest.autoFocus ?? false}
    >
      <Label className={hideLabel ? "sr-only" : "label"}>{label}</Label>
      {input}
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <Wrong>{error}</Wrong>
    </AriaTextField>
  );
}

export type Choice = { value: string; label: string };

type SelectProps = FieldProps & {
  value: string | null;
  choices: Choice[];
  onChange: (value: string) => void;
  placeholder?: string;
  small?: boolean;
};

export function SelectField({
  name,
  label,
  error,
  hint,
  hideLabel,
  value,
  choices,
  onChange,
  placeholder,
}: SelectProps) {
  return (
    <AriaSelect
      className="field"
      name={name}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={placeholder ?? " "}
    >
      <Label className={hideLabel ? "sr-only" : "label"}>{label}</Label>
      <AriaButton className="input select-button" data-testid={`field-${name}`}>
        <SelectValue />
        <ChevronDown aria-hidden="true" className="icon" />
      </AriaButton>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <Wrong>{error}</Wrong>
      <Popover className="popover min-w-(--trigger-width)">
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              className="menu-item"
              textValue={choice.label}
              data-testid={`option-${choice.value}`}
            >
              {({ isSelected }) => (
                <>
                  <span>{choice.label}</span>
                  {isSelected ? <Check aria-hidden="true" className="icon tail" /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

type CheckProps = {
  label: string;
  checked: boolean;
  some?: boolean;
  onChange: (checked: boolean) => void;
  hideLabel?: boolean;
  testId?: string;
  children?: ReactNode;
};

export function CheckField({ label, checked, some, onChange, hideLabel, testId, children }: CheckProps) {
  return (
    <AriaCheckbox
      className="check"
      isSelected={checked}
      isIndeterminate={some ?? false}
      onChange={onChange}
      aria-label={hideLabel ? label : undefined}
      data-testid={testId}
    >
      <span className="check-box">
        {some ? <Minus aria-hidden="true" /> : checked ? <Check aria-hidden="true" /> : null}
      </span>
      {hideLabel ? null : (children ?? label)}
    </AriaCheckbox>
  );
}

export function SwitchField({ label, checked, onChange, testId }: CheckProps) {
  return (
    <AriaSwitch className="check" isSelected={checked} onChange={onChange} data-testid={testId}>
      <span className="switch-track" />
      {label}
    </AriaSwitch>
  );
}

type SearchProps = { label: string; clear: string; value: string; onChange: (value: string) => void; testId?: string };

export function SearchField({ label, clear, value, onChange, testId }: SearchProps) {
  return (
    <AriaSearchField className="relative w-72 max-w-full" aria-label={label} value={value} onChange={onChange}>
      <Search aria-hidden="true" className="icon absolute start-2 top-2 text-subtle" />
      <Input
        className="input text-ellipsis px-8 [&::-webkit-search-cancel-button]:hidden"
        placeholder={label}
        title={label}
        data-testid={testId}
      />
      {value ? (
        <AriaButton className="absolute end-1 top-1 size-6 grid place-items-center rounded" aria-label={clear}>
          <X aria-hidden="true" className="icon" />
        </AriaButton>
      ) : null}
    </AriaSearchField>
  );
}
