import type { ThreadTable } from "db/schema/forum";
import type { Random } from "db/seeds/random";
import type { Plan } from "db/seeds/volume/plan";
import { titleText } from "db/seeds/volume/text";
import type { Insertable } from "kysely";
import { slugOf } from "~/core/ids";
import type { Role } from "~/core/person";
import { stageWords } from "~/features/forum/person/stage";
import { RENDERER_VERSION } from "~/platform/markdown/limits";
import { ownWords } from "~/platform/own-words";
import type { Body } from "./bodies";
import type { Tally } from "./tally";

/** What the rows of a volume are made from. `first` are the ids that the first of each kind gets. */
export type Ground = {
  plan: Plan;
  random: Random;
  accounts: readonly number[];
  specialties: readonly number[];
  posts: readonly Body[];
  comments: readonly Body[];
  first: { thread: number; answer: number };
};

export function threadRow(ground: Ground, index: number, tally: Tally): Insertable<ThreadTable> {
  const { plan, random, posts } = ground;
  const thread = plan.threads[index];
  if (!thread) throw new RangeError("No such thread in the plan");
  const asker = plan.people[thread.author];
  const [know, asking] = [random.pick(posts), random.pick(posts)];
  const title = ownWords(titleText(random));
  return {
    id: ground.first.thread + index,
    author_id: ground.accounts[thread.author] ?? null,
    asker_stage: asker ? stageWords(asker.role as Role, asker.role === "student" ? `Year ${asker.year}` : null) : null,
    title,
    slug: slugOf(title),
    know_md: know.md,
    know_html: know.html,
    asking_md: asking.md,
    asking_html: asking.html,
    renderer_version: RENDERER_VERSION,
    specialty_id: ground.specialties[thread.specialty] ?? 0,
    visibility: thread.public ? "public" : "verified",
    episode: "none",
    created_at: thread.at,
    last_activity_at: Math.max(thread.at, tally.lastAt[index] ?? 0),
    state: tally.senior[index] ? "senior" : tally.answers[index] ? "peer" : "unanswered",
    answer_count: tally.answers[index] ?? 0,
    comment_count: tally.comments[index] ?? 0,
    endorsed_count: tally.endorsed[index] ?? 0,
    useful_count: thread.useful,
    wondered_count: thread.wondered,
  };
}
