import { type RefObject, useEffect, useRef, useState } from "react";
import type { ReviewFrame } from "./box-list";
import { BoxOverlay } from "./box-overlay";
import { useBoxPointer } from "./use-box-pointer";
import type { Boxes } from "./use-boxes";

type Props = {
  frame: ReviewFrame;
  address: string;
  boxes: Boxes;
  drawing: boolean;
  opaque: boolean;
  zoom: number;
  isVideo: boolean;
  video: RefObject<HTMLVideoElement>;
  onDrawn: () => void;
};

/** How wide a picture is on a screen before it has been measured. */
const USUAL = 640;

export function BoxStage({ frame, address, boxes, drawing, opaque, zoom, isVideo, video, onDrawn }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(USUAL);
  const pointer = useBoxPointer(boxes, frame, drawing, onDrawn);
  useEffect(() => {
    const { current } = sheet;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWide(entry.contentRect.width || USUAL));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (sheet.current) sheet.current.style.inlineSize = `${zoom * 100}%`;
  }, [zoom]);
  const size = { width: frame.width, height: frame.height };
  return (
    <section className="stage" aria-label="Picture with its boxes">
      <div className="sheet" ref={sheet}>
        {isVideo ? (
          <video ref={video} src={address} {...size} controls preload="metadata" playsInline />
        ) : (
          <img src={address} {...size} alt="" draggable={false} />
        )}
        <BoxOverlay
          size={size}
          drawing={drawing}
          opaque={opaque}
          pointer={pointer}
          boxes={boxes.boxes}
          selected={boxes.selected}
          unit={frame.width / wide}
        />
      </div>
    </section>
  );
}
