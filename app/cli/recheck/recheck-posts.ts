import type { PostKind } from "~/core/ids";
import { HOUR } from "~/core/time";
import { type StoredText, storedTexts } from "~/features/forum/stored-text.queries.server";
import { openReview } from "~/features/moderation/review.queries.server";
import type { Context } from "~/platform/context.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import { readSettings } from "~/platform/settings.server";
import { findsInStored } from "~/platform/text-check.server";

const BATCH = 200;
const kinds: readonly PostKind[] = ["thread", "answer", "comment"];

/** A post in which something is left to decide: kinds of finds by field, never their words. */
export type Suspect = { kind: PostKind; id: number; threadId: number; found: Record<string, string[]> };
/** Where a walk stands, and where it goes on: behind this post. */
export type Place = { kind: PostKind; id: number };

export type Recheck = { from?: Place; flag: boolean; tell: (suspect: Suspect) => void; stand: (place: Place) => void };

/** Reads every post that is not deleted, some hundred at a time, and tells of those the check would not let in today. */
export async function recheckPosts(
  ctx: Context,
  content: ContentProcess,
  work: Recheck,
): Promise<{ read: number; suspects: number }> {
  const done = { read: 0, suspects: 0 };
  const { from } = work;
  for (const kind of from ? kinds.slice(kinds.indexOf(from.kind)) : kinds) {
    let after = from?.kind === kind ? from.id : 0;
    for (let batch = await storedTexts(ctx.db, kind, after, BATCH); batch.length > 0; ) {
      const suspects = (await Promise.all(batch.map((text) => suspectIn(ctx, content, text)))).filter(
        (one) => one !== null,
      );
      for (const suspect of suspects) {
        if (work.flag) await review(ctx, suspect);
        work.tell(suspect);
      }
      done.read += batch.length;
      done.suspects += suspects.length;
      after = batch.at(-1)?.id ?? after;
      work.stand({ kind, id: after });
      batch = await storedTexts(ctx.db, kind, after, BATCH);
    }
  }
  return done;
}

async function suspectIn(ctx: Context, content: ContentProcess, text: StoredText): Promise<Suspect | null> {
  const { kind, id, threadId, plain, markdown } = text;
  const found: Record<string, string[]> = {};
  for (const find of await findsInStored(ctx, content, plain, markdown)) {
    const known = found[find.field] ?? [];
    if (!known.includes(find.kind)) found[find.field] = [...known, find.kind];
  }
  return Object.keys(found).length > 0 ? { kind, id, threadId, found } : null;
}

/** Puts a post before the moderators, who decide; it stays where it is until then. */
async function review(ctx: Context, { kind, id, threadId }: Suspect): Promise<void> {
  await ctx.write(async (tx) => {
    await ctx.runtime.database.hold(tx, "thread", threadId);
    const hours = (await readSettings(tx))["decide-by-hours"];
    await openReview(tx, { post: { kind, id }, threadId, decideBy: ctx.now + hours * HOUR, now: ctx.now });
  });
}
