import type { ReactNode } from "react";
import { Choice } from "./choice";
import { describedBy, FieldError, FieldHint, type FieldWords } from "./field";

type Option = { value: string; label: ReactNode; hint?: ReactNode; live?: boolean };
type Props = Omit<FieldWords, "optional"> & {
  kind?: "checkbox" | "radio";
  options: readonly Option[];
  /** The chosen value, or values. */
  chosen?: string | readonly string[];
  required?: boolean;
  /** Side by side where there is room, or many in columns; else below each other. */
  layout?: "row" | "columns";
};

/** A question with a few answers: a fieldset of radio buttons or tick boxes. The first carries the id. */
export function Choices(props: Props) {
  const { name, id = name, label, hint, error, kind = "radio", options, chosen, required, layout } = props;
  const isChosen = (value: string) =>
    typeof chosen === "string" ? chosen === value : (chosen?.includes(value) ?? false);
  return (
    <fieldset aria-describedby={describedBy(id, { hint, error })}>
      <legend className="legend">{label}</legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div className={layout && (layout === "row" ? "ways" : "ways columns")}>
        {options.map((option, place) => (
          <Choice
            key={option.value}
            kind={kind}
            id={place === 0 ? id : undefined}
            name={name}
            value={option.value}
            hint={option.hint}
            live={option.live}
            required={kind === "radio" && required}
            invalid={Boolean(error)}
            defaultChecked={isChosen(option.value)}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
