import type { Tx } from "db/engine";
import { Conflict, Invalid } from "~/core/refusals";
import { type Instant, SECOND } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import { asksMore } from "../factors/second-factor";
import { secondFactorsOf } from "../factors/second-factor.queries.server";
import { proveSession } from "../sign-in/session.server";
import { ownStepWords } from "./begin.server";
import type { Claims } from "./claims";
import { accountOfSubject, markUsed } from "./link.queries.server";
import type { Provider } from "./provider";
import type { CameBack } from "./provider-session.server";

/** How far a provider's clock may be from ours. */
const CLOCKS_DIFFER = 30 * SECOND;

/**
 * A member who signed in anew at a provider has proved who they are: if it is the person their account is connected
 * with, and the provider signed that they signed in since we asked. Without that they may have been let through by a
 * session there that whoever found this browser holds too.
 */
export async function proveThrough(
  ctx: Context,
  tx: Tx,
  one: { provider: Provider; claims: Claims; asks: { accountId: number; at: Instant }; to: string },
): Promise<CameBack> {
  const { provider, claims, asks, to } = one;
  const me = memberOf(ctx);
  if (asks.accountId !== me.id)
    throw new Conflict("You are signed in to another account by now, so nothing was confirmed. Begin again.");
  if ((await accountOfSubject(tx, provider.id, claims.subject)) !== me.id)
    throw new Conflict(
      `Whoever signed in at ${provider.name} is not who your account is connected with, so nothing was confirmed.`,
    );
  if (asksMore(await secondFactorsOf(tx, me.id))) throw new Conflict(ownStepWords);
  const problem = signInProblem(claims.signedInAt, asks.at, ctx.now);
  if (problem !== null) throw new Invalid(`${provider.name} ${problem}`);
  await markUsed(tx, { providerId: provider.id, subject: claims.subject, label: claims.label, now: ctx.now });
  const cookie = claims.secondStep
    ? await proveSession(ctx, tx, { secondFactor: "provider", providerId: provider.id })
    : await proveSession(ctx, tx, { secondFactor: null });
  return { to, cookies: [cookie] };
}

/** The rest of a sentence for a sign-in that was not made since it was asked for, or null. */
function signInProblem(signedInAt: Instant | null, askedAt: Instant, now: Instant): string | null {
  if (signedInAt === null)
    return "does not say when you signed in there, so it confirms nothing. Sign out here, and sign in again.";
  if (signedInAt < askedAt - CLOCKS_DIFFER || signedInAt > now + CLOCKS_DIFFER)
    return "let you through without asking anew who you are, so it confirms nothing. Sign out there, and try again.";
  return null;
}
