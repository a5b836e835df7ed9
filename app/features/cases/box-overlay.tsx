import type { Box } from "~/deidentify/media";
import { type Handle, handles, type PictureSize } from "./box-edit";
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
  return (
    <svg
      className={drawing ? "overlay draws" : "overlay"}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      {...pointer?.on}
    >
      {boxes.map(({ key, box, decide }, at) => {
        const state = decide === "cover" ? (opaque ? "covers" : "covered") : decide === "leave" ? "left" : "kept";
        return (
          <g key={key} className={key === selected ? `found ${state} selected` : `found ${state}`}>
            <rect {...rectOf(box)} data-box={key} />
            <Label box={box} number={at + 1} unit={unit} />
            {key === selected &&
              handles.map((handle) => <Grip key={handle} box={box} handle={handle} of={key} unit={unit} />)}
          </g>
        );
      })}
      {pointer?.sketch && <rect {...rectOf(pointer.sketch)} className="sketch" />}
    </svg>
  );
}

const rectOf = ({ x, y, w, h }: Box) => ({ x, y, width: w, height: h });

function Label({ box, number, unit }: { box: Box; number: number; unit: number }) {
  const high = LABEL * 1.25 * unit;
  const above = box.y > high;
  const wide = (String(number).length * 0.62 + 0.7) * LABEL * unit;
  const top = above ? box.y - high : box.y;
  return (
    <g className="label">
      <rect x={box.x} y={top} width={wide} height={high} />
      <text x={box.x + LABEL * 0.35 * unit} y={top + LABEL * unit} fontSize={LABEL * unit}>
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
