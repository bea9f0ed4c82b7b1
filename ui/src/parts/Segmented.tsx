import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

type Props<T extends string> = {
  label: string;
  hideLabel?: boolean;
  value: T;
  choices: { value: T; label: string }[];
  onChange: (value: T) => void;
  testId?: string;
};

/** One of a few, all of them visible. */
export function Segmented<T extends string>({ label, hideLabel, value, choices, onChange, testId }: Props<T>) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span id={id} className={hideLabel ? "sr-only" : "label"}>
        {label}
      </span>
      <ToggleButtonGroup
        className="segmented"
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [key] = [...keys];
          if (key !== undefined && key !== value) onChange(key as T);
        }}
        data-testid={testId}
      >
        {choices.map((choice) => (
          <ToggleButton
            key={choice.value}
            id={choice.value}
            data-testid={testId ? `${testId}-${choice.value}` : undefined}
          >
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
