import type { Member } from "~/core/actor";
import type { PostKind } from "~/core/ids";
import { DAY, type Instant, MINUTE } from "~/core/time";
import { vote } from "~/features/forum/answer/vote.server";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** The stories were written with the votes of a larger forum in mind. */
export const TURNOUT = 0.4;

type Voted = {
  kind: PostKind;
  /** Known only once the post was made. */
  id: () => number;
  authorId: number;
  at: Instant;
  useful: number;
  disagree?: number;
  /** Who disagrees by name, beside those drawn by chance. */
  doubters?: readonly Member[];
};

/** When somebody comes by after a post: most within a day or two, a few weeks later, nobody in the future. */
export function laterThan(stage: Stage, at: Instant): Instant {
  const wait = MINUTE + 2 * DAY * -Math.log(1 - stage.random.next());
  return at + Math.min(wait, (stage.now - at) * (0.1 + 0.85 * stage.random.next()));
}

/** The votes on one post, each by another member who did not write it. */
export function votesOn(stage: Stage, post: Voted): Act[] {
  const doubters = post.doubters ?? [];
  const readers = stage.everybody.filter(
    (one) => one.role !== "reader" && one.id !== post.authorId && !doubters.includes(one),
  );
  const useful = Math.ceil(post.useful * TURNOUT);
  const disagree = Math.max(0, Math.ceil((post.disagree ?? 0) * TURNOUT) - doubters.length);
  const drawn = stage.random.sample(readers, useful + disagree);
  const cast = (member: Member, value: 1 | -1): Act => ({
    at: laterThan(stage, post.at),
    run: async () => void (await vote(stage.as(member), { kind: post.kind, id: post.id() }, { value, on: true })),
  });
  return [
    ...drawn.map((member, index) => cast(member, index < useful ? 1 : -1)),
    ...doubters.map((member) => cast(member, -1)),
  ];
}
