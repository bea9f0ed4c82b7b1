import { useMemo } from "react";
import { useWords } from "../../parts/words";

/** Days with hours, and sizes of files, as the reader's language writes them. */
export function useWhen() {
  const { locale } = useWords();
  return useMemo(() => {
    const times = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    const sizes = new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
    return {
      when: (at: number) => times.format(at),
      size: (bytes: number) => sizes.format(Math.max(bytes / 1_000_000, 0.1)),
    };
  }, [locale]);
}
