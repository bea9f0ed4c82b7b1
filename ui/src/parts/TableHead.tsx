/** A column's head: what it is called; figures stand at the end; a column of buttons has a name only for the ear. */
export type HeadCell = { label: string; end?: boolean; hidden?: boolean };

/** The head of a table that is read, not sorted. */
export function TableHead({ cells, quiet }: { cells: HeadCell[]; quiet?: boolean }) {
  const look = (end?: boolean) =>
    quiet ? `pb-1 font-normal ${end ? "text-end" : "text-start"}` : end ? "end" : undefined;
  return (
    <thead className={quiet ? "text-small text-subtle" : undefined}>
      <tr>
        {cells.map(({ label, end, hidden }) => (
          <th key={label} scope="col" className={look(end)}>
            {hidden ? <span className="sr-only">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
