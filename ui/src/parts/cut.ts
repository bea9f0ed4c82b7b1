/** Does the element end its words in an ellipsis? */
function isCut(element: HTMLElement): boolean {
  return element.scrollWidth > element.clientWidth && getComputedStyle(element).textOverflow === "ellipsis";
}

function tell(event: Event) {
  let element = event.target instanceof HTMLElement ? event.target : null;
  // Words lie at most a few elements deep in what cuts them: a link in a cell, a name in a button.
  for (let depth = 0; element && depth < 4; depth += 1) {
    const ours = element.dataset.cut !== undefined;
    if (ours || (!element.closest("[title]") && isCut(element))) {
      element.title = isCut(element) ? (element.textContent ?? "") : "";
      element.dataset.cut = "";
    }
    element = element.parentElement;
  }
}

/** Words that end in an ellipsis are shown whole to who points at them. Answers how to stop that. */
export function tellCutWords(): () => void {
  document.addEventListener("pointerover", tell);
  return () => document.removeEventListener("pointerover", tell);
}
