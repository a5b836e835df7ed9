import { DAY } from "~/core/time";
import { bookmarkThread } from "~/features/forum/thread/thread-acts.server";
import { myNotices, readNotices } from "~/features/notifications/notice-list.server";
import { setWatch } from "~/features/notifications/watch.server";
import { storyOf } from "./curation";
import type { Stage } from "./stage";
import type { Told } from "./threads";
import type { Act } from "./timeline";

/** Those whom the demo signs in as read, follow and save like others. */
const readers = ["noor", "kit", "maren"] as const;
const saved = ["posterior-infarct-v1-v3", "lactate-after-salbutamol", "febrile-convulsion-lumbar-puncture"] as const;
const followed = ["cardiology", "acute-medicine"] as const;

export function read(stage: Stage, stories: readonly Told[]): Act[] {
  return readers.map((key, place) => ({
    at: stage.now - (6 - place) * DAY,
    async run() {
      const ctx = stage.as(stage.member(key));
      for (const thread of saved.slice(place)) {
        const { id, at } = storyOf(stories, thread);
        if (at < ctx.now) await bookmarkThread(ctx, id, true);
      }
      const specialties = await ctx.db.selectFrom("specialty").select("id").where("slug", "in", followed).execute();
      for (const { id } of specialties) await setWatch(ctx, { kind: "specialty", id, on: true });
    },
  }));
}

/** The newest three lines of a reader's notices are unread; older ones were read. */
export async function readOlderNotices(stage: Stage): Promise<void> {
  for (const key of readers) {
    const ctx = stage.as(stage.member(key));
    const { lines } = await myNotices(ctx, null);
    const older = lines.slice(3).flatMap(({ ids }) => ids);
    if (older.length > 0) await readNotices(ctx, older);
  }
}
