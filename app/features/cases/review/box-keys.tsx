const keys = [
  ["Tab", "to the next box"],
  ["Arrows", "move it by one pixel, with Shift by ten"],
  ["Alt or Ctrl and arrows", "make it larger or smaller"],
  ["Delete", "take it away, or decide about what was found"],
  ["n", "a new box in the middle"],
  ["+ − 0", "larger, smaller, fit"],
  ["Page up, page down", "another slice or page"],
  ["Ctrl z", "undo"],
];

export function BoxKeys() {
  return (
    <details className="scripted">
      <summary>Keys</summary>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
