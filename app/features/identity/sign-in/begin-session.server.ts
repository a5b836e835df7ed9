import type { Tx } from "db/engine";
import { type Instant, MINUTE } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { hashToken } from "~/platform/secrets.server";
import { asksMore } from "../factors/second-factor";
import { secondFactorsOf } from "../factors/second-factor.queries.server";
import { passwordHashOf } from "./password.server";
import { startSession } from "./session.server";
import type { SignInMethod } from "./sign-in-method";
import { keepStep } from "./step-cookie.server";

/** How long somebody has for the second step. */
export const STEP_LASTS = 10 * MINUTE;

/** Somebody who has taken the first step of two. Sealed in their browser; there is no session yet. */
export type FirstStep = {
  accountId: number;
  method: SignInMethod;
  /** The provider it was taken at, where it was. */
  providerId?: number;
  device: string;
  mark: string;
};

type Begun = {
  accountId: number;
  device: string;
  method: SignInMethod;
  /** The provider that said who they are, and when they showed it there. */
  through?: { providerId?: number; authenticatedAt?: Instant };
};

/**
 * What every way to sign in ends with, once the first step is taken: a session, or, where the account asks for more,
 * the sealed first step alone. Returns the Set-Cookie line, and whether the second step comes next.
 */
export async function beginSession(
  ctx: Context,
  tx: Tx,
  { accountId, device, method, through = {} }: Begun,
): Promise<{ cookie: string; stepNext: boolean }> {
  if (!asksMore(await secondFactorsOf(tx, accountId))) {
    const started = { method, secondFactor: null, ...through };
    return { cookie: await startSession(ctx, tx, accountId, device, started), stepNext: false };
  }
  const { providerId } = through;
  const first: FirstStep = { accountId, method, providerId, device, mark: await passwordMark(tx, accountId) };
  return { cookie: keepStep(ctx, "step", first, STEP_LASTS), stepNext: true };
}

/** Differs once the password was changed: a first step taken with the old one is void then. */
export const passwordMark = async (tx: Tx, accountId: number): Promise<string> =>
  hashToken((await passwordHashOf(tx, accountId)) ?? "").slice(0, 16);
