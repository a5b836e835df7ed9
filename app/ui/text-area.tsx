import type { TextareaHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./field";
import { FieldCount, NearCount } from "./field-count";

type Props = FieldWords &
  Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    "defaultValue" | "maxLength" | "required" | "placeholder" | "spellCheck"
  > & {
    height?: "short" | "tall";
    counted?: boolean;
    /** How long a long text may be: see `NearCount`. */
    longest?: number;
  };

export function TextArea({ name, id = name, label, hint, error, optional, height, counted, longest, ...rest }: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        className={height ? `input ${height}` : "input"}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        data-count={counted || longest ? `${id}-count` : undefined}
      />
      {longest && <NearCount id={id} longest={longest} />}
      {counted && rest.maxLength && <FieldCount id={id} maxLength={rest.maxLength} />}
    </Field>
  );
}
