import { badgeOf } from "~/core/badge-row";
import { NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { asWhatWords } from "../joining/invitation";
import { nextStep } from "../joining/next-step";
import { wishOf } from "../joining/role-wish.queries.server";
import {
  activeVerificationOf,
  lastVerificationOf,
  openVerificationOf,
} from "../verification/verification.queries.server";
import { accountOverview } from "./account.queries.server";

/** One's own account for its overview: who one is here, and what one waits for. */
export async function myAccount(ctx: Context) {
  const me = memberOf(ctx);
  const row = await accountOverview(ctx.db, me.id);
  if (!row) throw new NotFound();
  const { email, importedFrom, ...badge } = row;
  const [claim, active] = await Promise.all([newestClaim(ctx, me.id), activeVerificationOf(ctx.db, me.id)]);
  const imported = importedFrom !== null;
  const endsAt = active?.expiresAt ?? null;
  const next = nextStep({ ...me, imported, hasEmail: email !== null, claim, endsAt }, ctx.now);
  const wish = next && next.key !== "claim" ? await wishOf(ctx.db, me.id) : undefined;
  return {
    person: badgeOf(badge),
    email,
    next,
    /** What they said they are when they signed up, such as "as a Year 4 student". */
    wish: wish ? asWhatWords(wish) : null,
  };
}

/** Where somebody's newest claim to a role stands. */
async function newestClaim(ctx: Context, accountId: number) {
  const one = (await openVerificationOf(ctx.db, accountId)) ?? (await lastVerificationOf(ctx.db, accountId));
  return one?.state ?? null;
}
