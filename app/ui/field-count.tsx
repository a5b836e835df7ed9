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
