import { useEffect, useRef, useState } from "react";
import { host } from "../../api/host";

/** Files that are dropped anywhere on the window, unless a dialog is open over it. Answers whether some are held over it. */
export function useDropped(take: (paths: string[]) => void): boolean {
  const [over, setOver] = useState(false);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(
    () =>
      host().listen((event) => {
        if (event.type === "dragging") setOver(event.over);
        if (event.type !== "dropped") return;
        setOver(false);
        const busy = document.querySelector("[role=dialog], [role=alertdialog]");
        if (!busy && event.paths.length > 0) taking.current(event.paths);
      }),
    [],
  );
  return over;
}
