import { Children, type ReactNode } from "react";
import { Icon } from "./icon";

/** "More" under a post. `of` says whose, for a screen reader: "Dr Halvorsen’s answer". Each child is one act. */
export function ActsMenu({ of, children }: { of: string; children: ReactNode }) {
  return (
    <details className="pick">
      <summary className="btn quiet small">
        <Icon name="ellipsis" />
        More<span className="sr"> for {of}</span>
      </summary>
      <ul className="menu">
        {Children.map(children, (act) => (
          <li>{act}</li>
        ))}
      </ul>
    </details>
  );
}
