import { Icon } from "~/ui/icon";
import {
  type AttachmentView,
  type FrameView,
  factWords,
  mediaPath,
  nameOf,
  windowsOf,
} from "../attachment/attachment-view";
import { type FigureWidth, isPaper, isWide } from "./figure-layout";
import { StackTools } from "./figure-stack";
import { ResultsTable } from "./results-table";

type Props = { attachment: AttachmentView; number: number; width: FigureWidth; first: boolean };

/** One attachment as it stands in a thread. */
export function Figure({ attachment, number, width, first }: Props) {
  if (!attachment.shown) return <Withheld number={number} />;
  if (attachment.kind === "table" && attachment.table)
    return (
      <div className={`fig paper ${width}`}>
        <ResultsTable table={attachment.table} name={nameOf(attachment)} />
      </div>
    );
  const frame = attachment.frames[0];
  if (!frame) return <Withheld number={number} />;
  if (attachment.kind === "video") return <VideoFigure attachment={attachment} frame={frame} width={width} />;
  return <PictureFigure attachment={attachment} frame={frame} number={number} width={width} first={first} />;
}

/** A place that says why nothing is in it. */
function Withheld({ number }: { number: number }) {
  return (
    <div className="fig full withheld">
      <Icon name="eye-off" />
      <p>Attachment {number} is held back just now: somebody is looking at whether it shows who the patient is.</p>
    </div>
  );
}

type PictureProps = Props & { frame: FrameView };

function PictureFigure({ attachment, frame, number, width, first }: PictureProps) {
  const windows = windowsOf(attachment.frames);
  const count = windows[0]?.frames.length ?? 1;
  const paper = isPaper(frame.placeholder);
  const pans = isWide(frame);
  return (
    <figure
      className={paper ? `fig paper ${width}` : `fig ${width}`}
      data-figure={attachment.token}
      data-stack={count > 1 || windows.length > 1 ? JSON.stringify(stackOf(windows)) : undefined}
    >
      <div
        className={pans ? "pan" : "still"}
        {...(pans && { tabIndex: 0, role: "region", "aria-label": `${nameOf(attachment)}, scrolls sideways` })}
      >
        <a className="pic" href={mediaPath(frame.token, "full")} data-reload data-enlarge>
          <Picture frame={frame} alt={attachment.alt} width={width} eager={first} />
        </a>
      </div>
      {(count > 1 || windows.length > 1) && (
        <StackTools name={`attachment ${number}`} windows={windows} pages={attachment.kind === "pdf"} />
      )}
      <Caption attachment={attachment} enlarges />
    </figure>
  );
}

/** By window: its name, then the tokens of its slices. */
const stackOf = (windows: ReturnType<typeof windowsOf>) =>
  windows.map(({ name, frames }) => [name, ...frames.map(({ token }) => token)]);

const sizes: Record<FigureWidth, string> = {
  full: "(min-width: 64rem) 44rem, 100vw",
  half: "(min-width: 46rem) 22rem, 100vw",
  third: "(min-width: 46rem) 15rem, 100vw",
  rest: "(min-width: 46rem) 29rem, 100vw",
};

type PictureOf = { frame: FrameView; alt: string; width: FigureWidth; eager: boolean };

/** The format is chosen by the server, by what the browser says it takes. */
export function Picture({ frame, alt, width, eager }: PictureOf) {
  const small = frame.widths.map((one) => `${mediaPath(frame.token, one)} ${one}w`);
  const all = [...small, `${mediaPath(frame.token, "full")} ${frame.width}w`].join(", ");
  return (
    <span className="shot">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
        <rect width={frame.width} height={frame.height} fill={frame.placeholder} />
      </svg>
      <img
        src={mediaPath(frame.token, frame.widths.at(-1) ?? "full")}
        srcSet={small.length > 0 ? all : undefined}
        sizes={small.length > 0 ? sizes[width] : undefined}
        width={frame.width}
        height={frame.height}
        alt={alt}
        loading={eager ? undefined : "lazy"}
        decoding="async"
      />
    </span>
  );
}

function VideoFigure({
  attachment,
  frame,
  width,
}: {
  attachment: AttachmentView;
  frame: FrameView;
  width: FigureWidth;
}) {
  return (
    <figure className={`fig ${width}`}>
      {/* biome-ignore lint/a11y/useMediaCaption: its sound was removed, so there is nothing to caption */}
      <video
        controls
        preload="metadata"
        playsInline
        controlsList="nodownload noremoteplayback"
        disablePictureInPicture
        width={frame.width}
        height={frame.height}
        poster={frame.widths.length > 0 ? mediaPath(frame.token, frame.widths.at(-1) ?? "") : undefined}
        src={mediaPath(frame.token, "video")}
        aria-label={attachment.alt}
      />
      <Caption attachment={attachment} />
    </figure>
  );
}

function Caption({ attachment, enlarges = false }: { attachment: AttachmentView; enlarges?: boolean }) {
  const facts = factWords(attachment.facts);
  const { of } = attachment.facts;
  const shown = windowsOf(attachment.frames)[0]?.frames.length ?? 0;
  return (
    <figcaption>
      <b>{nameOf(attachment)}</b>
      {facts && facts !== nameOf(attachment) && <span>{facts}</span>}
      {of !== undefined && of > shown && attachment.kind !== "video" && (
        <span>
          {shown} of {of} shown
        </span>
      )}
      {enlarges && <Icon name="maximize-2" />}
    </figcaption>
  );
}
