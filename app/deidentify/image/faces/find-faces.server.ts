import { brightened } from "../brightness";
import { placesWithContent } from "../content";
import { loadNetwork, type Network, numbersOf } from "../network.server";
import { cutOut, everyTurn, type Pixels, planesOf, type Turns, turnedBack } from "../pixels";
import { resized } from "../pixels.server";
import { anchorShapes, decodeLevel, type Hit } from "./face-anchors";
import { type Face, facesOf, type Sighting, SMALL, SMALLEST, TRACE } from "./face-groups";
import { faceLayers, levels } from "./face-layers";
import { faceWeights } from "./face-weights.server";
import { onnxBytes } from "./onnx-bytes";

/**
 * The longest sides, in pixels, at which a picture is looked at: large faces are seen best small, small ones large, and
 * a face that fills the picture only where it is very small.
 */
const SCALES = [SMALLEST, SMALL, 1024];
/** Where only faces are looked for that take up a good part of the picture; a quarter of the work. */
export const FOR_LARGE: readonly number[] = [SMALLEST, SMALL];

/** Enlarging more shows the network nothing new. */
const MOST_ENLARGED = 3;

type Detector = { network: Network; shapes: ReturnType<typeof anchorShapes> };
let loading: Promise<Detector> | undefined;

async function load(): Promise<Detector> {
  const tensors = await faceWeights();
  const anchors = tensors.get("Output/extra_dim");
  if (!anchors) throw new Error("The face detector's weights lack its anchors.");
  const outputs = levels.flatMap(({ boxes, scores }) => [boxes, scores]);
  return { network: await loadNetwork(onnxBytes(faceLayers(tensors), outputs)), shapes: anchorShapes(anchors.values) };
}

async function look({ network, shapes }: Detector, picture: Pixels, turns: Turns): Promise<Hit[]> {
  const planes = planesOf(picture, turns, 128, (colour) => colour / 127.5 - 1);
  const seen = await network(planes);
  return levels.flatMap((level, at) => {
    const [boxes, scores] = [seen[level.boxes], seen[level.scores]];
    const [, , rows = 0, columns = 0] = boxes?.dims ?? [];
    return decodeLevel(
      { boxes: numbersOf(boxes), scores: numbersOf(scores), rows, columns, stride: 16 << at },
      shapes[at] ?? [],
      TRACE,
    ).map((hit) => turnedBack(hit, turns, picture.width, picture.height));
  });
}

/** Every sighting at every scale and turn, in pixels of the picture; a dark picture is brightened first. */
export async function faceSightings(
  picture: Pixels,
  turns: readonly Turns[] = everyTurn,
  scales: readonly number[] = SCALES,
): Promise<Sighting[]> {
  loading ??= load();
  const detector = await loading;
  const sightings: Sighting[] = [];
  const longest = Math.max(picture.width, picture.height);
  for (const scale of new Set(scales.map((side) => Math.min(side, longest * MOST_ENLARGED)))) {
    const by = scale / longest;
    const side = (length: number) => Math.max(1, Math.round(length * by));
    const scaled = brightened(await resized(picture, { width: side(picture.width), height: side(picture.height) }));
    for (const place of placesWithContent(scaled)) {
      const part = cutOut(scaled, place);
      for (const turn of turns)
        for (const { x, y, w, h, score } of await look(detector, part, turn))
          sightings.push({
            x: (x + place.x) / by,
            y: (y + place.y) / by,
            w: w / by,
            h: h / by,
            score,
            turns: turn,
            scale,
          });
    }
  }
  return sightings;
}

/** Faces on a picture, in its pixels (fractions, and past its edges). */
export async function findFaces(
  picture: Pixels,
  turns: readonly Turns[] = everyTurn,
  scales: readonly number[] = SCALES,
): Promise<Face[]> {
  return facesOf(await faceSightings(picture, turns, scales), Math.max(picture.width, picture.height));
}
