import { ChartColumn, Table2 } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Chart, Mark } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Drawing } from "../../parts/Drawing";
import { useWords } from "../../parts/words";

/** A chart: the drawing for the eye, its marks for pointer and keys, its numbers as a table, its finding as text. */
export function ChartView({ chart }: { chart: Chart }) {
  const { t, say } = useWords();
  const [table, setTable] = useState(false);
  const id = useId();
  return (
    <section className="chart" aria-labelledby={id} data-testid={`chart-${chart.id}`}>
      <header className="flex items-start gap-2">
        <h2 id={id} className="flex-1 text-section font-semibold">
          {chart.title}
        </h2>
        {chart.empty ? null : (
          <Button
            small
            kind="quiet"
            icon={table ? ChartColumn : Table2}
            onPress={() => setTable(!table)}
            data-testid={`chart-table-toggle-${chart.id}`}
          >
            {t(table ? "charts-as-chart" : "charts-as-table")}
          </Button>
        )}
      </header>
      {chart.empty ? (
        <p className="py-8 text-center text-subtle">{say(chart.empty)}</p>
      ) : table ? (
        <Numbers chart={chart} />
      ) : (
        <Picture chart={chart} />
      )}
      {chart.empty ? null : <p className="text-subtle">{chart.summary}</p>}
    </section>
  );
}

function Numbers({ chart }: { chart: Chart }) {
  const [first, ...rest] = chart.table.columns;
  return (
    <div className="table-scroll max-h-80">
      <table className="table" aria-label={chart.title} data-testid={`chart-table-${chart.id}`}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {rest.map((column) => (
              <th key={column} scope="col" className="end">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.table.rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={rest[column]} className="end">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function Picture({ chart }: { chart: Chart }) {
  const { t } = useWords();
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<number | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  const last = chart.marks.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shown !== null) {
      event.stopPropagation();
      setShown(null);
      return;
    }
    const step = steps[event.key];
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? last : step ? Math.max(0, Math.min(last, current + step)) : null;
    if (to === null) return;
    event.preventDefault();
    ref.current?.querySelectorAll<HTMLElement>("[data-mark]")[to]?.focus();
  };
  const mark = shown === null ? null : chart.marks[shown];
  return (
    <div
      ref={ref}
      className="relative"
      role="group"
      aria-label={t("charts-points", { title: chart.title })}
      onKeyDown={onKeyDown}
      onPointerLeave={() => setShown(null)}
    >
      <Drawing svg={chart.svg} width={chart.width} height={chart.height} />
      {chart.marks.map((other, index) => (
        <span
          key={index}
          role="img"
          aria-label={`${other.label}, ${other.value}`}
          tabIndex={index === current ? 0 : -1}
          className="mark"
          style={place(other, chart)}
          onPointerEnter={() => setShown(index)}
          onFocus={() => {
            setCurrent(index);
            setShown(index);
          }}
          onBlur={() => setShown(null)}
          data-mark={index}
          data-testid={`mark-${chart.id}-${index}`}
        />
      ))}
      {mark ? <Tip mark={mark} chart={chart} /> : null}
    </div>
  );
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;

function place(mark: Mark, chart: Chart) {
  return {
    left: percent(mark.x, chart.width),
    top: percent(mark.y, chart.height),
    width: percent(mark.width, chart.width),
    height: percent(mark.height, chart.height),
  };
}

/** Stands above its mark, and turns inwards at the right edge. */
function Tip({ mark, chart }: { mark: Mark; chart: Chart }) {
  const right = mark.x + mark.width / 2 > chart.width * 0.7;
  const x = mark.x + mark.width / 2;
  const side = right ? { right: percent(chart.width - x, chart.width) } : { left: percent(x, chart.width) };
  return (
    <div
      role="tooltip"
      className="tip chart-tip"
      style={{ ...side, bottom: percent(chart.height - mark.y, chart.height) }}
      data-testid={`chart-tip-${chart.id}`}
    >
      <span className="block font-medium">{mark.value}</span>
      <span className="block">{mark.label}</span>
    </div>
  );
}
