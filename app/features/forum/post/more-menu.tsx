import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** "More" under a post; children are its lines. `of` says whose, for a screen reader. */
export function MoreMenu({ of, children }: { of: string; children: ReactNode }) {
  return (
    <details className="pick">
      <summary className="btn quiet small">
        <Icon name="ellipsis" />
        More<span className="sr"> for {of}</span>
      </summary>
      <ul className="menu">{children}</ul>
    </details>
  );
}
