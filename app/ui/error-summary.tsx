import { useEffect, useRef } from "react";
import { Icon } from "./icon";

type Props = {
  /** Field name to sentence, as an `Invalid` carries them. */
  fields: Record<string, string>;
  /** What is wrong with the whole, where no field is to blame. */
  message?: string;
};

const heading = (count: number) =>
  count > 1 ? `${count} things need changing` : count === 1 ? "One thing needs changing" : "This was not sent";

/** Stands at the top of a form that came back; takes the focus, and links to each field. Typed text is still there. */
export function ErrorSummary({ fields, message }: Props) {
  const box = useRef<HTMLElement>(null);
  const entries = Object.entries(fields);
  const said = entries.length > 0 || Boolean(message);
  // A new answer from the server is a new object, even when it says the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once per answer
  useEffect(() => {
    if (said) box.current?.focus();
  }, [fields]);
  if (!said) return null;
  return (
    <section className="errors" ref={box} tabIndex={-1} aria-labelledby="errors-heading">
      <h2 id="errors-heading">
        <Icon name="circle-alert" />
        {heading(entries.length)}
      </h2>
      {entries.length === 0 && <p>{message}</p>}
      <ul>
        {entries.map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${name}`} data-reload>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
