import { useLayoutEffect, useRef } from "react";
import { parseDrawing } from "./svg";

type Props = { svg: string; width: number; height: number; className?: string };

/** A drawing of the core, as it is in the PDF. What it says is said elsewhere in words. */
export function Drawing({ svg, width, height, className = "" }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = parseDrawing(svg);
    if (node) {
      if (!node.hasAttribute("viewBox")) node.setAttribute("viewBox", `0 0 ${width} ${height}`);
      node.setAttribute("width", "100%");
      node.setAttribute("height", "100%");
      ref.current?.replaceChildren(node);
    } else ref.current?.replaceChildren();
  }, [svg, width, height]);
  return <div ref={ref} aria-hidden="true" className={className} style={{ aspectRatio: `${width} / ${height}` }} />;
}
