import type { ReactNode } from "react";

/** A short form on its own page: one heading, one sentence, one thing to do. */
export function SlimPage({ title, lede, children }: { title: string; lede?: ReactNode; children: ReactNode }) {
  return (
    <div className="slim stack gap-5">
      <div className="stack gap-2">
        <h1>{title}</h1>
        {lede && <p className="soft">{lede}</p>}
      </div>
      {children}
    </div>
  );
}
