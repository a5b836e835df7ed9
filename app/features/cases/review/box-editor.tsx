import { useEffect, useMemo, useRef, useState } from "react";
import { BoxKeys } from "./box-keys";
import { type EditedBox, editedOf, type ReviewFrame } from "./box-list";
import { BoxRows } from "./box-rows";
import { BoxStage } from "./box-stage";
import { BoxTools } from "./box-tools";
import { boxesOfForm, boxField } from "./boxes-form";
import { FrameTurner } from "./frame-turner";
import { HiddenBoxes } from "./hidden-boxes";
import { useBoxKeys } from "./use-box-keys";
import { useBoxes } from "./use-boxes";
import { useSpoken } from "./use-spoken";

type Props = {
  frames: readonly ReviewFrame[];
  /** Where the picture of a frame lies. */
  addressOf: (frame: ReviewFrame) => string;
  kind: "picture" | "dicom" | "pdf" | "video";
  /** The frame to begin with. */
  first: number;
  /** Where this page is, for links to other frames with script off. */
  here: string;
  /** What was typed, after a refusal. */
  values: Record<string, string>;
  errors: Record<string, string>;
  /** On the published picture: there is nothing to look at below its covers. */
  covered?: boolean;
};

/** A picture, the boxes on it, and what is done about each: with pointer, keys or numbers, and with script off. */
export function BoxEditor({ frames, addressOf, kind, first, here, values, errors, covered = false }: Props) {
  const [at, setAt] = useState(first);
  const start = useMemo(() => startOf(frames, values), [frames, values]);
  const boxes = useBoxes(frames, start, at);
  const [drawing, setDrawing] = useState(false);
  const [opaque, setOpaque] = useState(true);
  const [zoom, setZoom] = useState(1);
  const root = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const frame = frames[at];
  const said = useSpoken(boxes);
  useBoxKeys(root, { boxes, frames, at, setAt, setZoom });
  // The line of the box that was just drawn takes the focus, so that the arrows move it.
  useEffect(() => {
    if (!boxes.selected || !root.current?.contains(document.activeElement)) return;
    const row = root.current.querySelector<HTMLElement>(`[data-row="${boxes.selected}"]`);
    if (row && !row.closest("li")?.contains(document.activeElement)) row.focus({ preventScroll: true });
  }, [boxes.selected]);
  if (!frame) return null;
  return (
    <div className="box-editor" ref={root}>
      <div className="stack gap-3">
        <BoxTools
          boxes={boxes}
          drawing={drawing}
          setDrawing={setDrawing}
          opaque={opaque}
          setOpaque={setOpaque}
          setZoom={setZoom}
          covered={covered}
        />
        <BoxStage
          frame={frame}
          boxes={boxes}
          drawing={drawing}
          opaque={opaque}
          zoom={zoom}
          video={video}
          address={addressOf(frame)}
          isVideo={kind === "video"}
          onDrawn={() => setDrawing(false)}
        />
        {frames.length > 1 && <FrameTurner frames={frames} at={at} setAt={setAt} here={here} pages={kind === "pdf"} />}
      </div>
      <p className="sr" role="status">
        {said}
      </p>
      <div className="stack gap-3">
        <BoxRows
          boxes={boxes}
          errors={errors}
          frame={at}
          many={frames.length > 1}
          video={kind === "video" ? video : undefined}
          none={covered ? "Draw a box over what is still to be seen." : "Nothing was found here, and nothing is drawn."}
        />
        <NewBox at={at} error={errors[boxField("x", at, "new")]} />
        <BoxKeys />
      </div>
      <HiddenBoxes all={boxes.all} except={at} />
    </div>
  );
}

function startOf(frames: readonly ReviewFrame[], values: Record<string, string>): EditedBox[][] {
  const { boxes } = boxesOfForm(values, frames);
  return frames.map((frame, at) => boxes.get(at) ?? editedOf(frame));
}

/** With script off a box is typed; its numbers count from the upper left corner. */
function NewBox({ at, error }: { at: number; error: string | undefined }) {
  return (
    <noscript>
      <fieldset className="stack gap-2">
        <legend className="legend">One more box</legend>
        <p className="hint">In pixels, from the upper left corner. Save, and it is shown on the picture.</p>
        {error && <p className="error">{error}</p>}
        <div className="numbers">
          {(["x", "y", "w", "h"] as const).map((side) => (
            <label key={side}>
              <span>{{ x: "From the left", y: "From the top", w: "Width", h: "Height" }[side]}</span>
              <input className="input" type="number" min={0} name={boxField(side, at, "new")} />
            </label>
          ))}
        </div>
      </fieldset>
    </noscript>
  );
}
