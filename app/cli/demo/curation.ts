import { type DemoCollection, demoCollections } from "db/seeds/demo/collections";
import { DAY, HOUR, MINUTE } from "~/core/time";
import {
  addNote,
  collectionForm,
  collectThread,
  publishCollection,
  startCollection,
} from "~/features/curation/collection.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { showThreadTo } from "~/features/forum/thread/thread-acts.server";
import type { Stage } from "./stage";
import type { Told } from "./threads";
import type { Act } from "./timeline";
import { laterThan } from "./votes";

/** What educators do with threads: open them to everybody, pin learning points, gather them. */
export function curate(stage: Stage, stories: readonly Told[]): Act[] {
  return [
    ...stories.flatMap((told) => [...openings(stage, told), ...points(stage, told)]),
    ...demoCollections.flatMap((collection) => gather(stage, collection, stories)),
  ];
}

/** A patient's story is never public, whatever the thread was written with. */
function openings(stage: Stage, told: Told): Act[] {
  const { visibility, patient } = told.thread;
  if (visibility !== "public" || patient !== "none") return [];
  const educators = stage.everybody.filter((one) => one.role === "educator");
  const educator = stage.random.pick(educators);
  const run = async () => void (await showThreadTo(stage.as(educator), told.id, "public"));
  return [{ at: Math.min(told.at + stage.random.between(2, 30) * HOUR, stage.now - 2 * MINUTE), run }];
}

function points(stage: Stage, told: Told): Act[] {
  const { points: pinned } = told.thread;
  if (!pinned) return [];
  const last = Math.max(told.at, ...told.answers.map(({ at }) => at));
  const run = async () =>
    void (await pinLearningPoints(stage.as(stage.member(pinned.by)), told.id, pinned.lines.join("\n")));
  return [{ at: Math.max(laterThan(stage, last), Math.min(last + DAY, stage.now - MINUTE)), run }];
}

function gather(stage: Stage, collection: DemoCollection, stories: readonly Told[]): Act[] {
  const owner = stage.member(collection.by);
  const asked = collection.items.flatMap((item) => ("thread" in item ? [storyOf(stories, item.thread).at] : []));
  const at = Math.max(stage.now - (collection.publishedDaysAgo ?? 1) * DAY, ...asked.map((time) => time + HOUR));
  const run = async () => {
    const id = await startCollection(stage.as(owner), collectionForm.parse(collection));
    for (const item of collection.items)
      if ("note" in item) await addNote(stage.as(owner), id, item.note);
      else await collectThread(stage.as(owner), id, storyOf(stories, item.thread).id);
    if (collection.publishedDaysAgo !== undefined) await publishCollection(stage.as(owner), id, true);
  };
  return [{ at, run }];
}

/** The story with this key; a thread that the demo does not have is a mistake in its data. */
export function storyOf(stories: readonly Told[], key: string): Told {
  const found = stories.find(({ thread }) => thread.key === key);
  if (!found) throw new Error(`The demo has no thread called ${key}.`);
  return found;
}
