import type { ReactNode } from "react";

type Props = { name: string; id?: string; label: string; hint?: ReactNode; defaultChecked?: boolean; value?: string };

/** On or off, such as "Post anonymously": a tick box that looks like a switch. */
export function Switch({ name, id = name, label, hint, ...rest }: Props) {
  return (
    <div className="switchrow">
      <input
        {...rest}
        className="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the browser gives a tick box its own checked state
        role="switch"
        id={id}
        name={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
