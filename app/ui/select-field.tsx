import { describedBy, Field, type FieldWords } from "./field";

type Option = { value: string; label: string };
type Props = FieldWords & {
  options: readonly Option[];
  /** First, empty choice: "Choose a specialty". */
  choose?: string;
  defaultValue?: string;
  required?: boolean;
  width?: "some" | "few";
};

export function SelectField(props: Props) {
  const { name, id = name, label, hint, error, optional, options, choose, width, ...rest } = props;
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...rest}
        className={width ? `input ${width}` : "input"}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {choose && <option value="">{choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
