import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  label: string;
  /** How many choices are applied; shown in the label. */
  applied?: number;
  /** Where the GET form goes, and what must go along unchanged. */
  action: string;
  keep?: Record<string, string>;
  submit: string;
  children: ReactNode;
};

/** A filter: a details element with a GET form inside, so it works without script. Children are a fieldset. */
export function Pick({ label, applied = 0, action, keep = {}, submit, children }: Props) {
  return (
    <details className="pick">
      <summary className="btn small">
        {label}
        {applied > 0 && (
          <span className="num">
            {applied}
            <span className="sr"> applied</span>
          </span>
        )}
        <Icon name="chevron-down" />
      </summary>
      <form className="menu" action={action}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <button type="submit" className="btn main small">
          {submit}
        </button>
      </form>
    </details>
  );
}
