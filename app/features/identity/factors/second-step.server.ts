import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { accountById } from "../account/account.queries.server";
import { returnField } from "../form-fields.server";
import { mustStillBeConnected } from "../openid/still-connected.server";
import { type FirstStep, passwordMark } from "../sign-in/begin-session.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { startSession } from "../sign-in/session.server";
import type { SecondFactor } from "../sign-in/sign-in-method";
import { spendProof } from "../sign-in/spent-proof.queries.server";
import { dropStep, keptStep, type Step } from "../sign-in/step-cookie.server";
import { secondFactorsOf } from "./second-factor.queries.server";
import { spendCode } from "./typed-code.server";

export const stepForm = z.object({ code: z.string("Enter the code."), to: returnField });

const AGAIN = "/sign-in";
const late = "This sign-in was left for more than ten minutes, or was finished already. Begin again.";

/** What the page of the second step offers; null where this browser has not taken the first. */
export async function openSecondStep(ctx: Context, cookieHeader: string | null) {
  const step = keptStep<FirstStep>(ctx, "step", cookieHeader);
  if (!step) return null;
  const { codes, passkeys } = await secondFactorsOf(ctx.db, step.what.accountId);
  return { codes, passkey: passkeys > 0 };
}

/** The first step this browser has taken. Throws where it has taken none, or too long ago. */
export function firstStepOf(ctx: Context, cookieHeader: string | null): Step<FirstStep> {
  const step = keptStep<FirstStep>(ctx, "step", cookieHeader);
  if (!step) throw new Conflict(late, AGAIN);
  return step;
}

/** Finishes signing in with a code; returns the Set-Cookie lines. */
export async function stepByCode(ctx: Context, cookieHeader: string | null, typed: string): Promise<string[]> {
  const step = firstStepOf(ctx, cookieHeader);
  const factor = await spendCode(ctx, step.what.accountId, typed);
  return ctx.write((tx) => finishSignIn(ctx, tx, step, factor));
}

/**
 * Both steps are taken: only now there is a session, with a token nobody has seen. The first step is used up; it is
 * void if the password was changed since, or the provider it was taken at removed.
 */
export async function finishSignIn(
  ctx: Context,
  tx: Tx,
  step: Step<FirstStep>,
  secondFactor: SecondFactor,
): Promise<string[]> {
  const { accountId, device, method, providerId, mark } = step.what;
  if (!(await spendProof(tx, step.id, step.expiresAt))) throw new Conflict(late, AGAIN);
  if (!(await accountById(tx, accountId)) || (await passwordMark(tx, accountId)) !== mark)
    throw new Conflict("Your password was changed meanwhile. Begin again.", AGAIN);
  await mustStillBeConnected(ctx, tx, accountId, method);
  if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
  return [await startSession(ctx, tx, accountId, device, { method, providerId, secondFactor }), dropStep(ctx, "step")];
}
