/** "Up to 140 characters", which behaviour turns into "81 of 140 characters" while somebody types. */
export function FieldCount({ id, maxLength }: { id: string; maxLength: number }) {
  return (
    <p className="hint">
      <span className="count" id={`${id}-count`} data-max={maxLength}>
        Up to {maxLength} characters
      </span>
    </p>
  );
}

/**
 * The same for a text that few make too long: shown by behaviour from nine tenths on. Such a field has no `maxlength`,
 * which would cut what is pasted without a word; the server refuses what is too long and gives it back.
 */
export function NearCount({ id, longest }: { id: string; longest: number }) {
  return (
    <p className="hint count" id={`${id}-count`} data-max={longest} data-near hidden>
      Up to {longest.toLocaleString("en-GB")} characters
    </p>
  );
}
