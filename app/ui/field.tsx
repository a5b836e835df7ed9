import type { ReactNode } from "react";
import { Icon } from "./icon";

export type FieldWords = {
  /** The form field's name; also its id, so that the error summary can link to it. */
  name: string;
  /** Only where one name stands twice on a page. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence that says what to change. */
  error?: string;
  optional?: boolean;
};

/** Ids of what describes a field, for `aria-describedby`; nothing where nothing does. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p className="error" id={`${id}-error`}>
      <Icon name="circle-alert" />
      <span>
        <span className="sr">Error: </span>
        {error}
      </span>
    </p>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <p className="hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

/** Label, hint, error, then the control. The three kinds of field below use it. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="field" data-bad={error ? "" : undefined}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> (optional)</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}
