import type { Context } from "~/platform/context.server";
import { randomToken } from "~/platform/secrets.server";
import { canAnswer } from "./answer";
import type { Composer } from "./composer";
import { answerPlace } from "./draft";
import { readDraft } from "./draft.server";

/** What stands under a thread for this reader: the form with their draft, or why there is none. */
export async function composerFor(
  ctx: Context,
  thread: { id: number; anonymous: boolean; mine: boolean },
): Promise<Composer> {
  const verdict = canAnswer(ctx.actor, thread, ctx.now);
  // Nothing that differs by reader for a visitor: their page is kept and shared.
  if (!verdict.ok) return { because: verdict.because, signIn: verdict.signIn ?? false };
  const draft = await readDraft(ctx, answerPlace(thread.id));
  return { submission: randomToken(12), values: draft?.fields ?? {}, draftSavedAt: draft?.savedAt ?? null };
}
