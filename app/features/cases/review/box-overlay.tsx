import type { Box } from "~/deidentify/media";
import { type Handle, handles, type PictureSize } from "./box-edit";
import { labelPlaces } from "./box-labels";
import type { EditedBox } from "./box-list";
import type { useBoxPointer } from "./use-box-pointer";

type Props = {
  size: PictureSize;
  boxes: readonly EditedBox[];
  selected: string | null;
  /** Pixels of the picture in one pixel of the screen. */
  unit: number;
  opaque: boolean;
  drawing: boolean;
  pointer?: ReturnType<typeof useBoxPointer>;
};

const HANDLE = 11;
const LABEL = 15;

/** Boxes over a picture. Decoration for those who see it: each box has a line in the list beside it. */
export function BoxOverlay({ size, boxes, selected, unit, opaque, drawing, pointer }: Props) {
  const labelled = { high: LABEL * 1.25 * unit, wideOf: (number: number) => wideOf(number) * unit };
  const labels = labelPlaces(
    boxes.map(({ box }) => box),
    labelled,
    size,
  );
  const chosen = boxes.find(({ key }) => key === selected);
  return (
    <svg
      className={drawing ? "overlay draws" : "overlay"}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      {...pointer?.on}
    >
      {boxes.map(({ key, box, decide }) => {
        const state = decide === "cover" ? (opaque ? "covers" : "covered") : decide === "leave" ? "left" : "kept";
        return (
          <g key={key} className={key === selected ? `found ${state} selected` : `found ${state}`}>
            <rect {...rectOf(box)} data-box={key} />
          </g>
        );
      })}
      {/* Over every box, so that none hides the number of another. */}
      {labels.map((place, at) => (
        <Label key={boxes[at]?.key} place={place} number={at + 1} unit={unit} />
      ))}
      {chosen &&
        handles.map((handle) => <Grip key={handle} box={chosen.box} handle={handle} of={chosen.key} unit={unit} />)}
      {pointer?.sketch && <rect {...rectOf(pointer.sketch)} className="sketch" />}
    </svg>
  );
}

const rectOf = ({ x, y, w, h }: Box) => ({ x, y, width: w, height: h });

const wideOf = (number: number) => (String(number).length * 0.62 + 0.7) * LABEL;

function Label({ place, number, unit }: { place: Box; number: number; unit: number }) {
  return (
    <g className="label">
      <rect {...rectOf(place)} />
      <text x={place.x + LABEL * 0.35 * unit} y={place.y + LABEL * unit} fontSize={LABEL * unit}>
        {number}
      </text>
    </g>
  );
}

function Grip({ box, handle, of, unit }: { box: Box; handle: Handle; of: string; unit: number }) {
  const x = handle.includes("w") ? box.x : handle.includes("e") ? box.x + box.w : box.x + box.w / 2;
  const y = handle.includes("n") ? box.y : handle.includes("s") ? box.y + box.h : box.y + box.h / 2;
  const side = HANDLE * unit;
  const reach = 26 * unit;
  return (
    <g className={`grip ${handle}`}>
      <rect x={x - side / 2} y={y - side / 2} width={side} height={side} />
      <rect
        className="reach"
        x={x - reach / 2}
        y={y - reach / 2}
        width={reach}
        height={reach}
        data-box={of}
        data-handle={handle}
      />
    </g>
  );
}
