import { type Context, memberOf } from "~/platform/context.server";
import { passwordHashOf } from "../sign-in/password.server";
import { authenticatorOf } from "./authenticator.queries.server";
import { passkeysOf } from "./passkey.queries.server";
import { secondFactorsOf } from "./second-factor.queries.server";

/** What whoever asks has beside their password. */
export const myFactors = (ctx: Context) => secondFactorsOf(ctx.db, memberOf(ctx).id);

/** The same with names and days, for the page that lists it all. */
export async function mySignInWays(ctx: Context) {
  const me = memberOf(ctx);
  const [passkeys, app, factors, hash] = await Promise.all([
    passkeysOf(ctx.db, me.id),
    authenticatorOf(ctx.db, me.id),
    secondFactorsOf(ctx.db, me.id),
    passwordHashOf(ctx.db, me.id),
  ]);
  return { passkeys, app: app?.createdAt ?? null, factors, heldBack: me.heldBack, hasPassword: hash !== null };
}
