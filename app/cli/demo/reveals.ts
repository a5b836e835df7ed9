import { demoReveals } from "db/seeds/demo/reveals";
import { HOUR } from "~/core/time";
import { askReveal, decideReveal } from "~/features/moderation/reveal/reveal.server";
import { storyOf } from "./curation";
import type { Stage } from "./stage";
import type { Told } from "./threads";
import type { Act } from "./timeline";

/** What moderators asked about anonymous authors, and how it ended. */
export function reveal(stage: Stage, stories: readonly Told[]): Act[] {
  return demoReveals.flatMap(({ by, thread, category, reason, hoursAgo, decided }) => {
    const story = storyOf(stories, thread);
    const at = stage.now - hoursAgo * HOUR;
    let id = 0;
    const ask: Act = {
      at,
      async run() {
        id = await askReveal(stage.as(stage.member(by)), story.id, { category, reason });
      },
    };
    if (!decided) return [ask];
    const run = () => decideReveal(stage.as(stage.member(decided.by)), id, decided);
    return [ask, { at: at + 4 * HOUR, run }];
  });
}
