/** Colours as they are, each with its code for those who do not see it. */
export function Swatches({ colours, codes }: { colours: string[]; codes?: boolean }) {
  if (colours.length === 0) return <span>–</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {colours.map((colour) => (
        <span key={colour} className="flex items-center gap-1.5">
          <span aria-hidden="true" className="swatch" style={{ backgroundColor: colour }} />
          <span className={codes ? "num" : "sr-only"}>{colour}</span>
        </span>
      ))}
    </span>
  );
}
