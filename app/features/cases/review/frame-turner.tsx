import { sameWindow, windowsAt } from "./frame-turns";

type Frame = { token: string; position: number; window: string };
type Props = {
  frames: readonly Frame[];
  at: number;
  setAt: (at: number) => void;
  here: string;
  pages: boolean;
};

/** Through a stack: a slider and windows with script, links without. */
export function FrameTurner({ frames, at, setAt, here, pages }: Props) {
  const row = sameWindow(frames, at);
  const windows = windowsAt(frames, at);
  const place = row.indexOf(at);
  const word = pages ? "Page" : "Slice";
  return (
    <>
      <div className="slide scripted">
        <label>
          <span className="sr">{word}</span>
          <input
            type="range"
            min={1}
            max={row.length}
            value={place + 1}
            onChange={(event) => setAt(row[event.target.valueAsNumber - 1] ?? at)}
          />
        </label>
        <output>
          {word} {place + 1} of {row.length}
        </output>
        {windows.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form's fields
          <div className="windows" role="group" aria-label="Window">
            {windows.map(({ name, frame }) => (
              <button
                key={name}
                type="button"
                className="btn small"
                aria-pressed={frame === at}
                onClick={() => setAt(frame)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
      </div>
      <noscript>
        <p className="hint">Save before you go to another one.</p>
        <ol className="slices" aria-label={`${word}s`}>
          {frames.map((frame, other) => (
            <li key={frame.token}>
              <a href={`${here}?frame=${other}`} aria-current={other === at ? "true" : undefined}>
                <span className="sr">{word} </span>
                {frame.position + 1}
                {frame.window && ` ${frame.window}`}
              </a>
            </li>
          ))}
        </ol>
      </noscript>
    </>
  );
}
