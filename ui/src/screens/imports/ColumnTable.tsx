import type { ImportField, ImportView } from "../../api/generated/contract";
import { SelectField } from "../../parts/fields";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import type { Match } from "./ImportWork";

const fields: ImportField[] = ["handle", "name", "platform", "url", "followers", "country", "language", "niche"];
/** "Not imported" as a choice: a list cannot hold an empty value. */
const nothing = "none";

export function ColumnTable({ view, onMatch }: { view: ImportView; onMatch: (match: Match) => void }) {
  const { t, number } = useWords();
  const choices = [
    { value: nothing, label: t("imports-skip") },
    ...fields.map((field) => ({ value: field, label: t(`imports-field-${field}`) })),
  ];
  return (
    <div className="table-scroll">
      <table className="table" aria-label={t("imports-columns")} data-testid="import-columns">
        <TableHead
          cells={[
            { label: t("imports-column") },
            { label: t("imports-becomes") },
            { label: t("imports-samples") },
            { label: t("imports-numbers"), end: true },
            { label: t("imports-texts"), end: true },
            { label: t("imports-empty"), end: true },
            { label: t("imports-not-available"), end: true },
          ]}
        />
        <tbody>
          {view.columns.map((column) => (
            <tr key={column.index} data-testid={`column-row-${column.index}`}>
              <th scope="row" className="clip max-w-56">
                {column.header || t("imports-no-header", { number: number(column.index + 1) })}
              </th>
              <td className="min-w-44">
                <SelectField
                  name={`column-${column.index}`}
                  label={t("imports-becomes-of", { column: column.header })}
                  hideLabel
                  value={column.field ?? nothing}
                  choices={choices}
                  onChange={(field) =>
                    onMatch({
                      field: { index: column.index, field: field === nothing ? null : (field as ImportField) },
                    })
                  }
                />
              </td>
              <td className="clip text-subtle">{column.samples.join(" · ")}</td>
              <td className="end">{number(column.numbers)}</td>
              <td className="end">{number(column.text)}</td>
              <td className="end">{number(column.empty)}</td>
              <td className="end">{number(column.notAvailable)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
