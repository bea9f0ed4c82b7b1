import type { ReactNode } from "react";

/** A part of the page with its own heading. */
export function Part({ title, children, testId }: { title: string; children: ReactNode; testId?: string }) {
  return (
    <section className="flex flex-col gap-3 border-b border-line pb-6 last:border-0" data-testid={testId}>
      <h2 className="text-section font-semibold">{title}</h2>
      {children}
    </section>
  );
}
