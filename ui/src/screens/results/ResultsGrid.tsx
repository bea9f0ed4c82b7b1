import { Ellipsis } from "lucide-react";
import type { KeyboardEvent } from "react";
import { MenuTrigger } from "react-aria-components";
import type { Post, Posts } from "../../api/generated/contract";
import { IconButton } from "../../parts/Button";
import { ActionMenu } from "../../parts/Menu";
import { useWords } from "../../parts/words";
import { FigureButton } from "./FigureCard";
import { MetricCell } from "./MetricCell";

type Props = {
  posts: Posts;
  onEdit: (post: Post) => void;
  onHistory: (post: Post) => void;
  onRemove: (post: Post) => void;
};

/** Moves between cells as in a spreadsheet; inside a cell the arrows first walk through the text. */
function walk(event: KeyboardEvent<HTMLTableElement>) {
  const cell = event.target;
  if (!(cell instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
  const atStart = whole || (cell.selectionStart === 0 && cell.selectionEnd === 0);
  const atEnd = whole || (cell.selectionStart === cell.value.length && cell.selectionEnd === cell.value.length);
  let x = 0;
  let y = 0;
  if (event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey)) y = 1;
  else if (event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey)) y = -1;
  else if (event.key === "ArrowRight" && atEnd && !event.shiftKey) x = 1;
  else if (event.key === "ArrowLeft" && atStart && !event.shiftKey) x = -1;
  else return;
  event.preventDefault();
  const rows = [...event.currentTarget.tBodies[0]!.rows].map((row) => [...row.querySelectorAll("input")]);
  const row = rows.findIndex((cells) => cells.includes(cell));
  const next = rows[row + y]?.[(rows[row]?.indexOf(cell) ?? 0) + x];
  // Enter in the last row still leaves the cell, so that it is saved.
  if (next) next.focus();
  else if (event.key === "Enter") cell.dispatchEvent(new Event("marquee:save"));
}

export function ResultsGrid({ posts, onEdit, onHistory, onRemove }: Props) {
  const { t } = useWords();
  const rates = posts.posts.find((post) => post.rates.length > 0)?.rates.map((rate) => rate.id) ?? [];
  return (
    <div className="table-scroll max-h-[60vh]">
      <table
        className="table results-table"
        aria-label={t("results-posts")}
        onKeyDown={walk}
        data-testid="results-grid"
      >
        <thead>
          <tr>
            <th scope="col" className="sticky-start">
              {t("results-post")}
            </th>
            {posts.metrics.map((metric) => (
              <th key={metric} scope="col" className="end">
                {t(`metric-${metric}`)}
              </th>
            ))}
            {rates.map((rate) => (
              <th key={rate} scope="col" className="end">
                {t(`figure-${rate}`)}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{t("ui-more")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.posts.map((post) => (
            <tr key={post.id} data-testid={`row-${post.id}`}>
              <PostName post={post} />
              {posts.metrics.map((metric) => (
                <td key={metric} className="cell">
                  <MetricCell post={post} metric={metric} />
                </td>
              ))}
              {rates.map((id) => {
                const rate = post.rates.find((other) => other.id === id);
                return (
                  <td key={id} className="end">
                    {rate ? <FigureButton figure={rate} /> : "–"}
                  </td>
                );
              })}
              <td>
                <MenuTrigger>
                  <IconButton
                    small
                    icon={Ellipsis}
                    label={t("results-post-actions", { post: post.label })}
                    data-testid={`post-menu-${post.id}`}
                  />
                  <ActionMenu
                    items={[
                      { id: "edit", label: t("results-post-edit"), run: () => onEdit(post) },
                      { id: "history", label: t("results-post-history"), run: () => onHistory(post) },
                      { id: "remove", label: t("results-post-remove"), run: () => onRemove(post) },
                    ]}
                  />
                </MenuTrigger>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PostName({ post }: { post: Post }) {
  const { t } = useWords();
  return (
    <th scope="row" className="sticky-start post-name">
      <span className="clip block font-medium text-text">{post.creatorName}</span>
      <span className="clip block font-normal">
        {[post.label, t(`platform-${post.platform}`), t(`post-kind-${post.kind}`)].filter(Boolean).join(" · ")}
      </span>
    </th>
  );
}
