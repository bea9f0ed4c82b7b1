import { useEffect, useRef, useState } from "react";
import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { Answered } from "../../parts/states";
import { ChartView } from "./ChartView";

/** The width of one chart, told again only when the window has come to rest. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => {
      // Steps of 20 keep a slowly dragged window from asking for a hundred drawings.
      const columns = box.clientWidth >= 880 ? 2 : 1;
      const own = (box.clientWidth - (columns - 1) * 16) / columns - 34;
      setWidth(Math.max(280, Math.floor(own / 20) * 20));
    };
    measure();
    if (!("ResizeObserver" in window)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, 150);
    });
    observer.observe(box);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}

export function Charts({ campaign }: { campaign: Id }) {
  const { ref, width } = useWidth();
  const charts = useRead("results.charts", { campaign, width: width ?? 0 }, { enabled: width !== null, keep: true });
  return (
    <div ref={ref} className="charts">
      <Answered query={charts}>
        {(loaded) => loaded.charts.map((chart) => <ChartView key={chart.id} chart={chart} />)}
      </Answered>
    </div>
  );
}
