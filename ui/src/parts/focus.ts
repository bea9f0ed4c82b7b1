/** Where work goes on when what had the focus is gone: in the dialog on top, at the current row of a list, at the heading. */
function rescue() {
  if (document.activeElement !== document.body) return;
  // Its keys, such as Escape, are heard only from within.
  const dialog = [...document.querySelectorAll<HTMLElement>("[role=dialog], [role=alertdialog]")].at(-1);
  if (dialog) return dialog.focus({ preventScroll: true });
  const rest = document.querySelector<HTMLElement>("main [role=grid] tr[tabindex='0']");
  (rest ?? document.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });
}

/** A button that takes itself away leaves the focus nowhere. Nobody works from there: it is brought back. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onFocus = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  const watch = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = null;
    clearTimeout(timer);
    // Dialogs give the focus back by themselves, and a moved card takes it along.
    timer = setTimeout(rescue, 200);
  });
  document.addEventListener("focusin", onFocus);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener("focusin", onFocus);
    watch.disconnect();
  };
}
