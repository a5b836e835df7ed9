import type { ReactNode } from "react";

type Props = {
  action: string;
  /** What the first button says, and what it is about, for whoever cannot see where it stands. */
  press: string;
  about: string;
  /** What the second button says. */
  sure: string;
  small?: boolean;
  /** What it would do. */
  children: ReactNode;
};

/** Asks before something ends that no other press brings back: the first press says what, the second does it. */
export function Sure({ action, press, about, sure, small = false, children }: Props) {
  return (
    <details className="sure">
      <summary className={small ? "btn small" : "btn"}>
        {press}
        <span className="sr"> {about}</span>
      </summary>
      <form method="post" action={action} className="stack gap-2" data-once>
        <p>{children}</p>
        <p>
          <button type="submit" className={small ? "btn stop small" : "btn stop"}>
            {sure}
            <span className="sr"> {about}</span>
          </button>
        </p>
      </form>
    </details>
  );
}
