import { shareCovered } from "../../app/deidentify/image/boxes";
import { cover } from "../../app/deidentify/image/covering";
import { findOnPixels } from "../../app/deidentify/image/find-on-picture.server";
import { pixelsOf } from "../../app/deidentify/image/pixels.server";
import { inkCovered } from "../support/pictures/burned-in";
import { burnedInSet, type SetPicture } from "../support/pictures/burned-in-set";
import { wordlessSet } from "../support/pictures/wordless-set";

type Row = { name: string; [figure: string]: string | number };
type Sum = { pictures: number; words: number; covered: number; share: number; ink: number; again: number };

/** Words that lie on the picture as a whole. */
function wholeWords({ words, width, height }: SetPicture) {
  return words.filter(({ x, y, w, h }) => x >= 0 && y >= 0 && x + w <= width && y + h <= height);
}

async function measured(picture: SetPicture): Promise<Sum> {
  const pixels = await pixelsOf(picture.png);
  const found = await findOnPixels(pixels, { faces: false });
  const words = wholeWords(picture);
  const covered = words.filter((word) => inkCovered(word, found) >= 0.95).length;
  cover(pixels, found);
  const again = (await findOnPixels(pixels, { faces: false })).length;
  const share = shareCovered(found, picture.width, picture.height);
  const ink = shareCovered(words, picture.width, picture.height);
  return { pictures: 1, words: words.length, covered, share, ink, again };
}

function added(a: Sum, b: Sum): Sum {
  return {
    pictures: a.pictures + b.pictures,
    words: a.words + b.words,
    covered: a.covered + b.covered,
    share: a.share + b.share,
    ink: a.ink + b.ink,
    again: a.again + b.again,
  };
}

function rowOf(name: string, { pictures, words, covered, share, ink, again }: Sum): Row {
  const pictureCovered = share / pictures;
  const underWords = ink / pictures;
  // Large letters on a small picture are more than 4 % of it by themselves.
  const met = covered === words && pictureCovered <= Math.max(0.04, underWords * 2) && again === 0;
  return {
    name,
    pictures,
    words,
    wordsCovered: covered,
    pictureCovered,
    underWords,
    foundAgain: again,
    target: "every word, <= 4 % of the picture or twice the words' boxes, nothing found again",
    met: met ? "met" : "missed",
  };
}

/** Pictures without a word: what is covered on them is a nuisance, and what is sure has to be argued away. */
async function wordlessRow(): Promise<Row> {
  let [pictures, sure, perhaps, share] = [0, 0, 0, 0];
  for (const { png, width, height } of wordlessSet()) {
    const found = await findOnPixels(await pixelsOf(png), { faces: false });
    pictures++;
    sure += found.filter((one) => one.sure).length;
    perhaps += found.filter((one) => !one.sure).length;
    share += shareCovered(found, width, height);
  }
  const pictureCovered = share / pictures;
  const met = sure <= pictures / 10 && pictureCovered <= 0.01;
  return {
    name: "pictures without text",
    pictures,
    sureBoxes: sure,
    otherBoxes: perhaps,
    pictureCovered,
    target: "a sure box on one in ten, <= 1 % of the picture",
    met: met ? "met" : "missed",
  };
}

/** Written text drawn into pictures of every kind: a row for each way of writing as it is done, then all together. */
export async function* rows(): AsyncGenerator<Row> {
  const sums: { style: string; sum: Sum }[] = [];
  for (const picture of burnedInSet()) {
    const style = picture.name.split(", ")[1] ?? "";
    const last = sums.at(-1);
    const sum = await measured(picture);
    if (last?.style === style) last.sum = added(last.sum, sum);
    else {
      if (last) yield rowOf(`written text, ${last.style}`, last.sum);
      sums.push({ style, sum });
    }
  }
  const last = sums.at(-1);
  if (last) yield rowOf(`written text, ${last.style}`, last.sum);
  if (last) yield rowOf("written text", sums.map(({ sum }) => sum).reduce(added));
  yield await wordlessRow();
}
