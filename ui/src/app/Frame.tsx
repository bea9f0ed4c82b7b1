import { Outlet, useRouterState } from "@tanstack/react-router";
import { ArrowLeft, ArrowRight, CircleHelp, Redo2, Search, Undo2 } from "lucide-react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { FollowContext, UndoContext } from "../parts/act";
import { Button, IconButton } from "../parts/Button";
import { keyText, useCommands } from "../parts/commands";
import { tellCutWords } from "../parts/cut";
import { keepFocus } from "../parts/focus";
import { useWords } from "../parts/words";
import { Notices } from "../screens/safety/Notices";
import { useFollow, useFrameCommands, useNativeMenu } from "./frameCommands";
import { Sidebar } from "./Sidebar";

const Palette = lazy(async () => ({ default: (await import("./over")).Palette }));
const HelpSheet = lazy(async () => ({ default: (await import("./over")).HelpSheet }));

/** After going somewhere, reading starts at the heading. Not at the first paint, and not when only filters change. */
function useFocusHeading() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? "" });
  const first = useRef(true);
  useEffect(() => {
    if (!path) return;
    if (first.current) {
      first.current = false;
      return;
    }
    document.querySelector(".screen")?.scrollTo?.(0, 0);
    let tries = 0;
    const timer = setInterval(() => {
      const heading = document.querySelector<HTMLElement>("main h1");
      if (heading && !document.querySelector("[role=dialog],[role=alertdialog]"))
        heading.focus({ preventScroll: true });
      // The heading comes with the data: a little patience, unless the person went on already.
      if (heading || ++tries > 20) clearInterval(timer);
    }, 50);
    return () => clearInterval(timer);
  }, [path]);
}

export function Frame() {
  const { t } = useWords();
  const { open, setOpen, undo } = useFrameCommands();
  const follow = useFollow();
  useNativeMenu();
  useFocusHeading();
  useEffect(tellCutWords, []);
  useEffect(keepFocus, []);
  return (
    <FollowContext.Provider value={follow}>
      <UndoContext.Provider value={undo.undo}>
        <button type="button" className="skip btn btn-primary" onClick={skip}>
          {t("ui-skip")}
        </button>
        <div className="frame">
          <Sidebar />
          <div className="main">
            <TopBar undoLabel={undo.undoLabel} redoLabel={undo.redoLabel} />
            <Notices />
            <main id="main" className="screen" tabIndex={-1} data-pane="main">
              <Outlet />
            </main>
          </div>
        </div>
        <Suspense>
          {open === "palette" ? <Palette open onClose={() => setOpen(null)} /> : null}
          {open === "help" ? <HelpSheet open onClose={() => setOpen(null)} /> : null}
        </Suspense>
      </UndoContext.Provider>
    </FollowContext.Provider>
  );
}

/** The address belongs to the router: the skip link moves the focus by itself. */
function skip() {
  document.querySelector<HTMLElement>("main h1")?.focus();
}

function TopBar({ undoLabel, redoLabel }: { undoLabel: string | null; redoLabel: string | null }) {
  const { t } = useWords();
  const { store, mac } = useCommands();
  return (
    <header className="topbar" data-pane="top">
      <IconButton
        small
        icon={ArrowLeft}
        label={t("cmd-back")}
        onPress={() => store.run("go.back")}
        data-testid="go-back"
      />
      <IconButton
        small
        icon={ArrowRight}
        label={t("cmd-forward")}
        onPress={() => store.run("go.forward")}
        data-testid="go-forward"
      />
      <Button
        kind="quiet"
        small
        icon={Search}
        className="text-subtle"
        onPress={() => store.run("go.palette")}
        data-testid="open-palette"
      >
        <span className="max-[40rem]:sr-only">{t("ui-palette-open")}</span>
        <span aria-hidden="true" className="max-[40rem]:hidden">
          <kbd>{keyText("Mod+K", mac)}</kbd>
        </span>
      </Button>
      <div className="ms-auto flex items-center gap-1">
        <IconButton
          small
          icon={Undo2}
          label={undoLabel ?? t("cmd-undo")}
          isDisabled={!undoLabel}
          onPress={() => store.run("edit.undo")}
          data-testid="edit-undo"
        />
        <IconButton
          small
          icon={Redo2}
          label={redoLabel ?? t("cmd-redo")}
          isDisabled={!redoLabel}
          onPress={() => store.run("edit.redo")}
          data-testid="edit-redo"
        />
        <IconButton
          small
          icon={CircleHelp}
          label={t("cmd-help-keys")}
          onPress={() => store.run("help.keys")}
          data-testid="help-keys"
        />
      </div>
    </header>
  );
}
