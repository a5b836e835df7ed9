type Props = {
  /** The text as it is stored now, by field. */
  now: Record<string, string>;
  labels: Record<string, string>;
  /** The latest revision, and the one the refused edit began with. */
  basedOn: number;
  began: string | undefined;
};

/** After two people edited at once: the other's text, above the form that still holds one's own. */
export function StandsThereNow({ now, labels, basedOn, began }: Props) {
  if (began === undefined || began === String(basedOn)) return null;
  return (
    <section className="preview stack gap-3" aria-labelledby="stands-there">
      <h2 id="stands-there">What stands there now</h2>
      <dl className="stack gap-3">
        {Object.entries(labels).flatMap(([name, label]) =>
          now[name]
            ? [
                <div key={name}>
                  <dt className="legend">{label}</dt>
                  <dd className="diff">{now[name]}</dd>
                </div>,
              ]
            : [],
        )}
      </dl>
      <p className="hint">Your own text is in the form below.</p>
    </section>
  );
}
