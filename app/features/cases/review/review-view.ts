import type { MediaKind } from "~/deidentify/media";
import type { ReviewFrame } from "./box-list";
import type { ReviewView } from "./frame-review";

type Reviewed = { token: string; kind: MediaKind | null; alt: string; caption: string; person: boolean };

/** What the review's page needs; null for a table or while there is no picture. `asked` is a frame's number. */
export function reviewViewOf(
  { token, kind, alt, caption, person }: Reviewed,
  frames: readonly ReviewFrame[],
  asked: number,
): ReviewView | null {
  if (kind === null || kind === "table" || frames.length === 0) return null;
  return {
    token,
    kind,
    alt,
    caption,
    // A face among what was found: its author says so, or says that it is none.
    person: person || frames.some(({ findings }) => findings.some((finding) => finding.kind === "face")),
    frames: frames.map(({ token: frame, position, window, width, height, findings, boxes }) => ({
      token: frame,
      position,
      window,
      width,
      height,
      findings,
      boxes,
    })),
    at: frames[asked] ? asked : 0,
  };
}
