import { demoFlags } from "db/seeds/demo/flags";
import { HOUR, MINUTE } from "~/core/time";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { claimReview, decideReview } from "~/features/moderation/review/review.server";
import { storyOf } from "./curation";
import type { Stage } from "./stage";
import type { Told } from "./threads";
import type { Act } from "./timeline";

/** What members reported, and what the moderators have done about it so far. */
export function moderate(stage: Stage, stories: readonly Told[]): Act[] {
  return demoFlags.flatMap((flag) => {
    const story = storyOf(stories, flag.thread);
    const at = stage.now - flag.hoursAgo * HOUR;
    let reviewId = 0;
    const acts: Act[] = [
      {
        at,
        async run() {
          const answer = flag.answer === undefined ? undefined : story.answers[flag.answer];
          const post = answer ? { kind: "answer" as const, id: answer.id } : { kind: "thread" as const, id: story.id };
          const { by, reason, comment } = flag;
          reviewId = (await raiseFlag(stage.as(stage.member(by)), { post, reason, comment })).reviewId;
        },
      },
    ];
    const { claimedBy, decided } = flag;
    if (claimedBy)
      acts.push({
        at: stage.now - 10 * MINUTE,
        run: () => claimReview(stage.as(stage.member(claimedBy)), reviewId),
      });
    if (decided)
      acts.push({
        at: at + 5 * HOUR,
        run: () => decideReview(stage.as(stage.member(decided.by)), reviewId, decided),
      });
    return acts;
  });
}
