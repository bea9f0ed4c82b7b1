import type { ReactNode } from "react";

/**
 * A column's head: what it is called; figures stand at the end; a column of buttons has a name only for the ear; a
 * column of boxes has the box that chooses all of them.
 */
export type HeadCell = { label: string; end?: boolean; hidden?: boolean; box?: ReactNode };

/** The head of a table that is read, not sorted. */
export function TableHead({ cells, quiet }: { cells: HeadCell[]; quiet?: boolean }) {
  const look = (end?: boolean) =>
    quiet ? `pb-1 font-normal ${end ? "text-end" : "text-start"}` : end ? "end" : undefined;
  return (
    <thead className={quiet ? "text-small text-subtle" : undefined}>
      <tr>
        {cells.map(({ label, end, hidden, box }) => (
          <th key={label} scope="col" className={box ? "w-8" : look(end)}>
            {box ? box : hidden ? <span className="sr-only">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
