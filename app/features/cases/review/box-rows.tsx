import type { RefObject } from "react";
import { boxName, type Decide, decideWords, type EditedBox, isKeepReason } from "./box-list";
import { type BoxField, boxField } from "./boxes-form";
import { keepReasons, keepReasonWords } from "./reviewed-box";
import type { Boxes } from "./use-boxes";

type Props = {
  boxes: Boxes;
  frame: number;
  /** More than one frame: a box may be meant for all of them. */
  many: boolean;
  /** A video: a box has a beginning and an end. */
  video?: RefObject<HTMLVideoElement>;
  errors: Record<string, string>;
  /** What is said where there is no box. */
  none: string;
};

/** Every box of the picture in words, with what is done about it. The keys of the editor work on its buttons. */
export function BoxRows({ boxes, frame, many, video, errors, none }: Props) {
  if (boxes.boxes.length === 0) return <p className="soft">{none}</p>;
  return (
    <ol className="boxes" aria-label="Boxes on the picture">
      {boxes.boxes.map((one, at) => (
        <Row
          key={one.key}
          one={one}
          boxes={boxes}
          frame={frame}
          many={many}
          video={video}
          number={at + 1}
          error={errors[boxField("x", frame, one.key)]}
        />
      ))}
    </ol>
  );
}

type RowProps = Omit<Props, "errors" | "none"> & { one: EditedBox; number: number; error: string | undefined };

function Row({ one, number, boxes, frame, many, video, error }: RowProps) {
  const name = boxName(one, number);
  const field = (what: BoxField) => boxField(what, frame, one.key);
  return (
    <li className={one.key === boxes.selected ? "selected" : undefined}>
      <div className="row between">
        <button
          type="button"
          className="btn quiet small"
          aria-pressed={one.key === boxes.selected}
          data-row={one.key}
          onFocus={() => boxes.select(one.key)}
          onClick={() => boxes.select(one.key)}
        >
          {name}
          <span className="meta">{decideWords(one.decide)}</span>
        </button>
        {!one.found && (
          <button type="button" className="btn quiet small scripted" onClick={() => boxes.remove(one.key)}>
            Remove<span className="sr"> box {number}</span>
          </button>
        )}
      </div>
      {one.found && <DecideField one={one} number={number} boxes={boxes} name={field("decide")} />}
      {error && <p className="error">{error}</p>}
      <details>
        <summary>
          Place and size<span className="sr"> of box {number}</span>
        </summary>
        <Numbers one={one} number={number} boxes={boxes} field={field} />
        {one.box.from !== undefined || (video && !one.found) ? (
          <Times one={one} number={number} boxes={boxes} field={field} video={video} />
        ) : null}
      </details>
      {many && !one.found && (
        <label className="choice">
          <input
            type="checkbox"
            name={field("all")}
            checked={one.all}
            onChange={(event) => {
              const { checked } = event.target;
              boxes.edit(one.key, (before) => ({ ...before, all: checked }));
            }}
          />
          <span>
            On every frame<span className="sr">: box {number}</span>
          </span>
        </label>
      )}
      {!one.found && (
        <noscript>
          <label className="choice">
            <input type="checkbox" name={field("drop")} />
            <span>Take box {number} away</span>
          </label>
        </noscript>
      )}
    </li>
  );
}

type DecideProps = { one: EditedBox; number: number; boxes: Boxes; name: string };

function DecideField({ one, number, boxes, name }: DecideProps) {
  const decided = (word: string): Decide =>
    isKeepReason(word) || word === "cover" ? word : one.found?.sure ? "cover" : "leave";
  return (
    <label className="decide">
      <span className="sr">What to do about box {number}</span>
      <select
        className="input"
        name={name}
        value={one.decide}
        data-decide={one.key}
        onChange={(event) => {
          const decide = decided(event.target.value);
          boxes.edit(one.key, (before) => ({ ...before, decide }));
        }}
      >
        <option value="cover">Cover it</option>
        {!one.found?.sure && <option value="leave">Leave it: nothing about the patient</option>}
        {one.found?.sure &&
          keepReasons.map((reason) => (
            <option key={reason} value={reason}>
              Keep it: {keepReasonWords[reason]}
            </option>
          ))}
      </select>
      {isKeepReason(one.decide) && <span className="hint">A moderator looks at this case then.</span>}
    </label>
  );
}

const sides = { x: "From the left", y: "From the top", w: "Width", h: "Height" } as const;

type NumbersProps = { one: EditedBox; number: number; boxes: Boxes; field: (what: BoxField) => string };

function Numbers({ one, number, boxes, field }: NumbersProps) {
  return (
    <div className="numbers">
      {(["x", "y", "w", "h"] as const).map((side) => (
        <label key={side}>
          <span>
            {sides[side]}
            <span className="sr"> of box {number}, in pixels</span>
          </span>
          <input
            className="input"
            type="number"
            inputMode="numeric"
            min={0}
            name={field(side)}
            value={one.box[side]}
            onChange={(event) => {
              const value = event.target.valueAsNumber;
              if (Number.isFinite(value)) boxes.place(one.key, { ...one.box, [side]: value });
            }}
          />
        </label>
      ))}
    </div>
  );
}

type TimesProps = NumbersProps & { video?: RefObject<HTMLVideoElement> };
const ends = { from: "From second", to: "To second" } as const;

function Times({ one, number, boxes, field, video }: TimesProps) {
  const set = (end: "from" | "to", value: number) =>
    boxes.edit(one.key, (before) => ({
      ...before,
      box: { ...before.box, from: 0, to: 0, ...timesOf(before), [end]: value },
    }));
  return (
    <div className="numbers">
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          <span>
            {ends[end]}
            <span className="sr"> of box {number}</span>
          </span>
          <input
            className="input"
            type="number"
            min={0}
            step="0.1"
            name={field(end)}
            value={one.box[end] ?? ""}
            readOnly={one.found !== null}
            onChange={(event) => set(end, event.target.valueAsNumber || 0)}
          />
          {video && !one.found && (
            <button
              type="button"
              className="btn quiet small scripted"
              onClick={() => set(end, Math.round((video.current?.currentTime ?? 0) * 10) / 10)}
            >
              Here
            </button>
          )}
        </label>
      ))}
    </div>
  );
}

const timesOf = ({ box: { from, to } }: EditedBox) => (from === undefined || to === undefined ? {} : { from, to });
