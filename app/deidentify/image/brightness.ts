import type { Pixels } from "./pixels";

/** A picture whose brightest parts are below this, of 255, is dark; and what they become. */
const DARK = 140;
const BRIGHT = 235;
/** So many pixels may be brighter: lamps, reflections and a little writing. */
const EXCEPT = 0.005;
/** What is darker than this all over is enlarged noise at most. */
const LEAST = 8;

/** What all but a few pixels stay under, by the strongest of their colours. */
function brightest({ data }: Pixels): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 3) {
    const strongest = Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    counts[strongest] = (counts[strongest] ?? 0) + 1;
  }
  let left = (data.length / 3) * EXCEPT;
  for (let value = 255; value > 0; value--) {
    left -= counts[value] ?? 0;
    if (left < 0) return value;
  }
  return 0;
}

/**
 * A dark picture with its colours (0 to 255) multiplied until it is as bright as others; any other as it is. The face
 * network hardly knows faces in the dark, and whoever wants to see one brightens the picture too.
 */
export function brightened(picture: Pixels): Pixels {
  const top = brightest(picture);
  if (top >= DARK) return picture;
  const by = BRIGHT / Math.max(LEAST, top);
  return { ...picture, data: picture.data.map((colour) => Math.min(255, Math.round(colour * by))) };
}
