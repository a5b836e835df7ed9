import type { Dispatch, SetStateAction } from "react";
import { Icon } from "~/ui/icon";
import { larger, smaller } from "./stage-zoom";
import type { Boxes } from "./use-boxes";

type Props = {
  boxes: Boxes;
  drawing: boolean;
  setDrawing: (drawing: boolean) => void;
  opaque: boolean;
  setOpaque: (opaque: boolean) => void;
  setZoom: Dispatch<SetStateAction<number>>;
  covered: boolean;
};

/** What is done with the pointer; each has a key or a field as well. */
export function BoxTools({ boxes, drawing, setDrawing, opaque, setOpaque, setZoom, covered }: Props) {
  return (
    <div className="tools scripted">
      <button type="button" className="btn small" aria-pressed={drawing} onClick={() => setDrawing(!drawing)}>
        <Icon name="square-dashed-mouse-pointer" />
        Draw a box
      </button>
      <button type="button" className="btn small" onClick={() => boxes.add()}>
        <Icon name="plus" />
        Box in the middle
      </button>
      <button type="button" className="btn quiet small" onClick={boxes.undo} disabled={!boxes.undoable}>
        <Icon name="undo-2" />
        Undo
      </button>
      {!covered && (
        <button type="button" className="btn quiet small" aria-pressed={!opaque} onClick={() => setOpaque(!opaque)}>
          <Icon name={opaque ? "eye" : "eye-off"} />
          Look below the covers
        </button>
      )}
      <span className="row push">
        <button type="button" className="btn quiet small" onClick={() => setZoom(smaller)} aria-label="Smaller">
          <Icon name="minus" />
        </button>
        <button type="button" className="btn quiet small" onClick={() => setZoom(1)}>
          Fit
        </button>
        <button type="button" className="btn quiet small" onClick={() => setZoom(larger)} aria-label="Larger">
          <Icon name="plus" />
        </button>
      </span>
    </div>
  );
}
