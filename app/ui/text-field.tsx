import type { InputHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./field";
import { FieldCount } from "./field-count";

type Props = FieldWords &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | "defaultValue"
    | "autoComplete"
    | "inputMode"
    | "maxLength"
    | "pattern"
    | "title"
    | "required"
    | "autoFocus"
    | "placeholder"
    | "list"
  > & {
    type?: "text" | "email" | "password" | "search" | "url" | "number" | "date";
    /** Width that tells how much is wanted. */
    width?: "some" | "few";
    /** Counts the characters while typing; needs `maxLength`. */
    counted?: boolean;
  };

/**
 * Lets the browser say that there is too much, without script too, and leaves it in the field: `maxLength` cuts off what
 * is pasted, and nobody sees it.
 */
export const atMost = (max: number) => ({ pattern: `.{0,${max}}`, title: `At most ${max} characters.` });

export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  width,
  counted,
  type = "text",
  ...rest
}: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        className={width ? `input ${width}` : "input"}
        id={id}
        name={name}
        type={type}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        data-count={counted ? `${id}-count` : undefined}
      />
      {counted && rest.maxLength && <FieldCount id={id} maxLength={rest.maxLength} />}
    </Field>
  );
}
