import type { AttachmentView, FrameView } from "../attachment/attachment-view";

/** How much of the row a figure takes: all of it, half, a third, or what a third leaves. */
export type FigureWidth = "full" | "half" | "third" | "rest";

const WIDE = 1.9;

/** A long strip, such as an ECG: it has the row for itself and pans where the screen is narrow. */
export const isWide = ({ width, height }: Pick<FrameView, "width" | "height">): boolean => width / height >= WIDE;

const alone = (one: AttachmentView): boolean => one.kind === "video" || (one.frames[0] ? isWide(one.frames[0]) : false);

/** Figures side by side, two and two; a table beside a picture takes the larger part. */
export function figureWidths(attachments: readonly AttachmentView[]): FigureWidth[] {
  const widths: FigureWidth[] = [];
  for (let at = 0; at < attachments.length; at++) {
    const [one, next] = attachments.slice(at, at + 2);
    if (!one || !next || alone(one) || alone(next)) {
      widths.push("full");
      continue;
    }
    const tables = [one, next].filter(({ kind }) => kind === "table").length;
    const width = (of: AttachmentView): FigureWidth => (tables !== 1 ? "half" : of.kind === "table" ? "rest" : "third");
    widths.push(width(one), width(next));
    at++;
  }
  return widths;
}

/** Printed on light paper, by its mean colour `#rrggbb`: such a picture stands on paper, not on a viewing box. */
export function isPaper(placeholder: string): boolean {
  const [, red = "0", green = "0", blue = "0"] = /^#(..)(..)(..)$/.exec(placeholder) ?? [];
  const share = (hex: string) => Number.parseInt(hex, 16) / 255;
  return 0.2126 * share(red) + 0.7152 * share(green) + 0.0722 * share(blue) > 0.72;
}
