import { Drawing } from "./Drawing";
import { useWords } from "./words";

type Props = { pages: { svg: string; width: number; height: number }[]; testId: string };

/** The very pages of a PDF: both are written from one list. */
export function Sheets({ pages, testId }: Props) {
  const { t, number } = useWords();
  return (
    // Pages can be scrolled by keyboard.
    <div className="pages" tabIndex={0} role="group" aria-label={t("reports-pages")} data-testid={testId}>
      {pages.map((page, index) => (
        <figure key={index} className="paper" data-testid={`page-${index + 1}`}>
          <Drawing svg={page.svg} width={page.width} height={page.height} />
          <figcaption className="sr-only">
            {t("reports-page", { page: number(index + 1), pages: number(pages.length) })}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
