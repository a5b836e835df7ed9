import type { InputHTMLAttributes, ReactNode } from "react";

type Props = Pick<InputHTMLAttributes<HTMLInputElement>, "defaultChecked" | "required"> & {
  kind?: "checkbox" | "radio";
  name: string;
  value?: string;
  id?: string;
  hint?: ReactNode;
  invalid?: boolean;
  describedBy?: string;
  /** "Still under care": choosing it shows the refusal and hides the form, by CSS alone. */
  live?: boolean;
  children: ReactNode;
};

/** One tick box or radio button inside its label. */
export function Choice({ kind = "checkbox", hint, invalid, describedBy, live, children, ...rest }: Props) {
  return (
    <label className="choice">
      <input
        {...rest}
        type={kind}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        data-live={live ? "" : undefined}
      />
      <span>{children}</span>
      {hint && <span className="hint">{hint}</span>}
    </label>
  );
}
