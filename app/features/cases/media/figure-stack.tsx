import { mediaPath, type StackWindow } from "../attachment/attachment-view";

type Props = { name: string; windows: readonly StackWindow[]; pages: boolean };

/** What goes through a stack: a slider and windows with script, plain links without. */
export function StackTools({ name, windows, pages }: Props) {
  const frames = windows[0]?.frames ?? [];
  const word = pages ? "Page" : "Slice";
  return (
    <>
      <div className="slide scripted">
        {frames.length > 1 && (
          <>
            <label>
              <span className="sr">
                {word} of {name}
              </span>
              <input type="range" min={1} max={frames.length} defaultValue={1} data-slice autoComplete="off" />
            </label>
            <output data-slice-words={word}>
              {word} 1 of {frames.length}
            </output>
          </>
        )}
        {windows.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form's fields
          <div className="windows" role="group" aria-label={`Window of ${name}`}>
            {windows.map(({ name: window }, at) => (
              <button key={window} type="button" className="btn small" aria-pressed={at === 0} data-window={at}>
                {window}
              </button>
            ))}
          </div>
        )}
      </div>
      <noscript>
        <ol className="slices" aria-label={`${word}s of ${name}`}>
          {frames.map(({ token, position }, at) => (
            <li key={position}>
              <a href={mediaPath(token, "full")}>
                <span className="sr">{word} </span>
                {at + 1}
              </a>
            </li>
          ))}
        </ol>
      </noscript>
    </>
  );
}
