import type { Context } from "~/platform/context.server";
import { beginSession } from "../sign-in/begin-session.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { startSession } from "../sign-in/session.server";
import { dropStep } from "../sign-in/step-cookie.server";
import { checkAnswer, spendAnswer } from "./passkey-answer.server";
import { finishSignIn, firstStepOf } from "./second-step.server";

/**
 * Signs in with a passkey and nothing typed. Where the device checked who holds it, that is two steps in one; otherwise
 * an account that asks for a second step still does.
 */
export async function signInByPasskey(
  ctx: Context,
  cookieHeader: string | null,
  answer: string,
  device: string,
): Promise<{ cookies: string[]; stepNext: boolean }> {
  const checked = await checkAnswer(ctx, cookieHeader, "sign-in", answer);
  const { accountId } = checked.passkey;
  return ctx.write(async (tx) => {
    await spendAnswer(ctx, tx, checked);
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    const asked = dropStep(ctx, "question");
    if (!checked.userVerified) {
      const { cookie, stepNext } = await beginSession(ctx, tx, { accountId, device, method: "passkey" });
      return { cookies: [cookie, asked], stepNext };
    }
    const how = { method: "passkey", secondFactor: "passkey" } as const;
    return { cookies: [await startSession(ctx, tx, accountId, device, how), asked], stepNext: false };
  });
}

/** Finishes signing in with a passkey of the account whose first step was taken. */
export async function stepByPasskey(ctx: Context, cookieHeader: string | null, answer: string): Promise<string[]> {
  const step = firstStepOf(ctx, cookieHeader);
  const checked = await checkAnswer(ctx, cookieHeader, "step", answer);
  return ctx.write(async (tx) => {
    await spendAnswer(ctx, tx, checked);
    return [...(await finishSignIn(ctx, tx, step, "passkey")), dropStep(ctx, "question")];
  });
}
