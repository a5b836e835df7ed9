import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { cookieValue, ownCookieName, setCookie } from "~/platform/cookies.server";
import { hashToken, open, randomToken, SealBroken, seal } from "~/platform/secrets.server";

/**
 * Something half-finished, kept sealed in the browser that began it: nobody else can finish it, and visitors who only
 * look at a page leave nothing in the database. `id` is written down when it is used, so it works once.
 */
export type Step<T> = { id: string; expiresAt: Instant; what: T };

type StepName = "step" | "question" | "provider" | "newcomer";

/** The Set-Cookie line that keeps it for `life` milliseconds. */
export function keepStep(ctx: Context, name: StepName, what: object, life: number): string {
  const { env, keys } = ctx.runtime;
  const step = { id: randomToken(16), expiresAt: ctx.now + life, what };
  const sealed = seal(keys.step, JSON.stringify(step), name);
  return setCookie(env.publicUrl, ownCookieName(env.publicUrl, name), sealed, life / 1000);
}

/** What this browser began and has not finished; null for none, an altered or a late one. */
export function keptStep<T>(ctx: Context, name: StepName, cookieHeader: string | null): Step<T> | null {
  const { env, keys } = ctx.runtime;
  const sealed = cookieValue(cookieHeader, ownCookieName(env.publicUrl, name));
  if (sealed === null) return null;
  try {
    // The cast: only `keepStep` seals under this key and name.
    const step = JSON.parse(open(keys.step, sealed, name).toString()) as Step<T>;
    return step.expiresAt > ctx.now ? { ...step, id: hashToken(step.id) } : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** The line that removes it. */
export function dropStep(ctx: Context, name: StepName): string {
  const { publicUrl } = ctx.runtime.env;
  return setCookie(publicUrl, ownCookieName(publicUrl, name), "", 0);
}
