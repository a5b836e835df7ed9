import type { Context } from "~/platform/context.server";
import { randomToken } from "~/platform/secrets.server";
import { canAnswer } from "../answer/answer";
import { answerPlace } from "../draft/draft";
import { readDraft } from "../draft/draft.server";
import { signInTo, threadAct, threadAddress } from "../post/addresses";
import type { Composer } from "./composer";

/** What stands under a thread for this reader: the form with their draft, or why there is none. */
export async function composerFor(
  ctx: Context,
  thread: { id: number; slug: string; anonymous: boolean; mine: boolean },
): Promise<Composer> {
  const verdict = canAnswer(ctx.actor, thread, ctx.now);
  // Nothing that differs by reader for a visitor: their page is kept and shared.
  if (!verdict.ok) return { because: verdict.because, signIn: verdict.signIn ? signInTo(threadAddress(thread)) : null };
  const place = answerPlace(thread.id);
  const draft = await readDraft(ctx, place);
  return {
    submission: randomToken(12),
    action: threadAct(thread.id, "answers"),
    place,
    values: draft?.fields ?? {},
    draftSavedAt: draft?.savedAt ?? null,
  };
}
