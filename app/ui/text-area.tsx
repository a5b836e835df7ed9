import type { TextareaHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./field";
import { FieldCount } from "./field-count";

type Props = FieldWords &
  Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    "defaultValue" | "maxLength" | "required" | "placeholder" | "spellCheck"
  > & { height?: "short" | "tall"; counted?: boolean };

export function TextArea({ name, id = name, label, hint, error, optional, height, counted, ...rest }: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        className={height ? `input ${height}` : "input"}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        data-count={counted ? `${id}-count` : undefined}
      />
      {counted && rest.maxLength && <FieldCount id={id} maxLength={rest.maxLength} />}
    </Field>
  );
}
