import type { ReactNode } from 'react';

/** Holds a table that may be wider than the page: it scrolls here, by keyboard too. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
