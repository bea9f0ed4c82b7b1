import { ChevronDown, X } from "lucide-react";
import { memo, useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useRead } from "../../api/call";
import type { Language, Option, OwnCondition, OwnField } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { CheckField, TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";
import { BrandFilter } from "../brands/BrandFilter";
import { type CreatorsSearch, isFiltered, unfiltered } from "./search";

type Props = { search: CreatorsSearch; onChange: (change: Partial<CreatorsSearch>) => void };
const facets = ["niches", "platforms", "countries", "languages", "tags", "availability", "stages"] as const;

/** Each filter says how many creators each choice has. */
export const Filters = memo(function Filters({ search, onChange }: Props) {
  const { t } = useWords();
  const { data } = useRead("creators.facets", {});
  return (
    <>
      <BrandFilter value={search.brand} onChange={(brand) => onChange({ brand })} />
      {facets.map((facet) => (
        <Facet
          key={facet}
          name={facet}
          options={data?.[facet] ?? []}
          chosen={search[facet] ?? []}
          onChange={(chosen) => onChange({ [facet]: chosen })}
        />
      ))}
      <Followers search={search} onChange={onChange} />
      {(data?.own ?? []).map((field) => (
        <OwnFilter
          key={field.id}
          field={field}
          condition={search.own?.find((one) => one.field === field.id)}
          onChange={(condition) =>
            onChange({
              own: [...(search.own ?? []).filter((one) => one.field !== field.id), ...(condition ? [condition] : [])],
            })
          }
        />
      ))}
      {isFiltered(search) ? (
        <Button small kind="quiet" icon={X} onPress={() => onChange(unfiltered)} data-testid="filters-clear">
          {t("creators-clear-filters")}
        </Button>
      ) : null}
    </>
  );
});

type FacetProps = {
  name: (typeof facets)[number];
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

function Facet({ name, options, chosen, onChange }: FacetProps) {
  const { t, number } = useWords();
  const label = (option: Option) =>
    name === "platforms"
      ? t(`platform-${option.value}`)
      : name === "availability"
        ? t(`availability-${option.value}`)
        : option.label || option.value;
  return (
    <DialogTrigger>
      <FilterButton label={t(`creators-filter-${name}`)} count={chosen.length} testId={`filter-${name}`} />
      <Popover className="popover" placement="bottom start">
        <Dialog className="menu max-h-80 outline-none" aria-label={t(`creators-filter-${name}`)}>
          {options.length === 0 ? <p className="p-2 text-subtle">{t("creators-filter-nothing")}</p> : null}
          {options.map((option) => (
            <div key={option.value} className="px-2 py-0.5">
              <CheckField
                label={label(option)}
                checked={chosen.includes(option.value)}
                onChange={(on) =>
                  onChange(on ? [...chosen, option.value] : chosen.filter((other) => other !== option.value))
                }
                testId={`filter-${name}-${option.value}`}
              >
                <span className="flex-1">{label(option)}</span>
                <span className="num ps-4 text-subtle">{number(option.count)}</span>
              </CheckField>
            </div>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function FilterButton({ label, count, testId }: { label: string; count: number; testId: string }) {
  const { t, number } = useWords();
  return (
    <AriaButton className={`btn btn-small ${count > 0 ? "border-accent bg-accent-soft" : ""}`} data-testid={testId}>
      {label}
      {count > 0 ? (
        <span className="badge badge-accent num">
          {number(count)}
          <span className="sr-only"> {t("creators-filter-on")}</span>
        </span>
      ) : null}
      <ChevronDown aria-hidden="true" />
    </AriaButton>
  );
}

/** A whole number as people type it: spaces, points and commas only group digits here. */
export function wholeNumber(text: string): number | undefined | "wrong" {
  const digits = text.replace(/[\s.,  ]/g, "");
  if (digits === "") return undefined;
  const number = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(number) ? number : "wrong";
}

function Followers({ search, onChange }: Props) {
  const { t, number } = useWords();
  const [min, setMin] = useState(search.min === undefined ? "" : number(search.min));
  const [max, setMax] = useState(search.max === undefined ? "" : number(search.max));
  const wrong = (text: string) => (wholeNumber(text) === "wrong" ? t("creators-filter-number") : undefined);
  const apply = () => {
    const [from, to] = [wholeNumber(min), wholeNumber(max)];
    if (from !== "wrong" && to !== "wrong") onChange({ min: from, max: to });
  };
  return (
    <DialogTrigger>
      <FilterButton
        label={t("creators-followers")}
        count={(search.min === undefined ? 0 : 1) + (search.max === undefined ? 0 : 1)}
        testId="filter-followers"
      />
      <Popover className="popover w-72" placement="bottom start">
        <Dialog className="outline-none" aria-label={t("creators-followers")}>
          {({ close }) => (
            <form
              className="flex flex-col gap-3 p-3"
              onSubmit={(event) => {
                event.preventDefault();
                apply();
                if (!wrong(min) && !wrong(max)) close();
              }}
            >
              <div className="grid grid-cols-2 gap-2">
                <TextField
                  name="followersMin"
                  label={t("creators-filter-min")}
                  amount
                  value={min}
                  onChange={setMin}
                  error={wrong(min)}
                  autoFocus
                />
                <TextField
                  name="followersMax"
                  label={t("creators-filter-max")}
                  amount
                  value={max}
                  onChange={setMax}
                  error={wrong(max)}
                />
              </div>
              <Button kind="primary" type="submit" data-testid="filter-followers-apply">
                {t("creators-filter-apply")}
              </Button>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type OwnProps = {
  field: OwnField;
  condition: OwnCondition | undefined;
  onChange: (condition: OwnCondition | null) => void;
};

function used(condition: OwnCondition | undefined): number {
  if (!condition) return 0;
  return condition.any.length + [condition.text, condition.from, condition.to].filter(Boolean).length;
}

/** A filter on a field of the team's own: choices to tick, words to find, or from and to. */
function OwnFilter({ field, condition, onChange }: OwnProps) {
  const { t, number } = useWords();
  const empty = { field: field.id, any: [], text: "", from: "", to: "" };
  const now = condition ?? empty;
  const set = (change: Partial<OwnCondition>) => {
    const next = { ...now, ...change };
    onChange(used(next) > 0 ? next : null);
  };
  return (
    <DialogTrigger>
      <FilterButton label={field.name} count={used(condition)} testId={`filter-${field.id}`} />
      <Popover className="popover w-72" placement="bottom start">
        <Dialog className="menu max-h-80 outline-none" aria-label={field.name}>
          {field.kind === "choice"
            ? field.choices.map((choice) => (
                <div key={choice.id} className="px-2 py-0.5">
                  <CheckField
                    label={choice.label}
                    checked={now.any.includes(choice.id)}
                    onChange={(on) =>
                      set({ any: on ? [...now.any, choice.id] : now.any.filter((other) => other !== choice.id) })
                    }
                    testId={`filter-${field.id}-${choice.id}`}
                  >
                    <span className="flex-1">{choice.label}</span>
                    <span className="num ps-4 text-subtle">{number(choice.count)}</span>
                  </CheckField>
                </div>
              ))
            : null}
          {field.kind === "date" ? (
            <div className="flex flex-col gap-3 p-3">
              {(["from", "to"] as const).map((end) => (
                <DateField
                  key={end}
                  name={end}
                  label={t(`kept-filter-day-${end}`)}
                  value={now[end] || null}
                  onChange={(day) => set({ [end]: day ?? "" })}
                />
              ))}
            </div>
          ) : null}
          {field.kind === "text" || field.kind === "number" ? <OwnText field={field} now={now} onApply={set} /> : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A number as the core keeps it: no groups, a point before the decimals. */
export function plainNumber(text: string, language: Language): string {
  const point = language === "en" ? "." : ",";
  const digits = text.replace(/[\s\u00a0\u202f]/g, "").replaceAll(point === "." ? "," : ".", "");
  return digits.replace(point, ".");
}

type OwnTextProps = { field: OwnField; now: OwnCondition; onApply: (change: Partial<OwnCondition>) => void };

function OwnText({ field, now, onApply }: OwnTextProps) {
  const { t, language } = useWords();
  const [draft, setDraft] = useState(now);
  const number = field.kind === "number";
  const names = number ? (["from", "to"] as const) : (["text"] as const);
  const labels = { from: t("creators-filter-min"), to: t("creators-filter-max"), text: t("kept-filter-words") };
  return (
    <form
      className="flex flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(
          number
            ? { from: plainNumber(draft.from, language), to: plainNumber(draft.to, language) }
            : { text: draft.text },
        );
      }}
    >
      {names.map((name) => (
        <TextField
          key={name}
          name={`own-${name}`}
          label={labels[name]}
          amount={number}
          value={draft[name]}
          onChange={(text) => setDraft({ ...draft, [name]: text })}
        />
      ))}
      <Button kind="primary" type="submit" data-testid={`filter-${field.id}-apply`}>
        {t("creators-filter-apply")}
      </Button>
    </form>
  );
}
