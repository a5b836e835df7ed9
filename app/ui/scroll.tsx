import type { ReactNode } from "react";

/** Something wide that scrolls inside its own region; in the tab order, so that the keyboard can scroll it. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
