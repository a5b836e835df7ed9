import { createHmac } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import type { Instant } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import { open, randomToken, seal } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { accountById } from "../account/account.queries.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { codeOf, ENROLMENT_LASTS, PATIENCE, STEP_SECONDS, secretWords } from "./authenticator";
import { deleteAuthenticator, storeAuthenticator } from "./authenticator.queries.server";
import { limitedCode, refundCode } from "./code-limits.server";
import { factorAdded, factorRemoved } from "./factor-change.server";

export const authenticatorForm = z.object({ shown: z.string(), code: z.string("Enter the code.") });

const appOf = (secret: Secret, issuer = "Wardround", label = "account") =>
  new TOTP({ issuer, label, secret, algorithm: "SHA1", digits: 6, period: STEP_SECONDS });

/** What an app is given: the address inside the picture, and the secret for whoever types it. */
export async function enrolment(ctx: Context, shown: string) {
  const me = memberOf(ctx);
  const [settings, account] = [await readSettings(ctx.db), await accountById(ctx.db, me.id)];
  const secret = newSecret(ctx, shown);
  const app = appOf(secret, settings["forum-name"].replaceAll(":", " "), account?.email ?? me.handle);
  return { shown, words: secretWords(secret.base32), uri: app.toString() };
}

/** Names a page that shows a new secret: when it was opened, and a word that no other page has. */
export const newEnrolment = (ctx: Context): string => `${ctx.now}.${randomToken()}`;

/** Whether the page of that name may still be confirmed. */
export function enrolmentOpen(ctx: Context, shown: string): boolean {
  const since = Number(/^(\d{1,16})\.[\w-]{22}$/.exec(shown)?.[1] ?? Number.NaN);
  return since <= ctx.now && since > ctx.now - ENROLMENT_LASTS;
}

/**
 * The secret that the page of this name shows to this account: made from our key, so that it stands nowhere until it is
 * confirmed, and a form that comes back after a wrong code, or after its owner had to prove again who they are (which
 * gives the session another id), means the same picture.
 */
function newSecret(ctx: Context, shown: string): Secret {
  const bytes = createHmac("sha256", ctx.runtime.keys.factor)
    .update(`enrol:${memberOf(ctx).id}:${shown}`)
    .digest();
  return new Secret({ buffer: new Uint8Array(bytes.subarray(0, 20)).buffer });
}

/**
 * Confirms the app with a code of it. Every other session ends, and recovery codes are made if there are none. Gives
 * back this session's new Set-Cookie line, and the codes to show once.
 */
export async function addAuthenticator(ctx: Context, input: z.output<typeof authenticatorForm>) {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  if (!enrolmentOpen(ctx, input.shown))
    throw new Conflict("This page was open for more than half an hour. Load it again and scan the new picture.");
  const secret = newSecret(ctx, input.shown);
  await limitedCode(ctx, me.id);
  const step = stepOf(secret, input.code, ctx.now);
  if (step === null) throw wrongCode();
  await refundCode(ctx, me.id);
  return ctx.write(async (tx) => {
    const sealed = seal(ctx.runtime.keys.factor, secret.base32, sealedFor(me.id));
    await storeAuthenticator(tx, { accountId: me.id, secret: sealed, lastStep: step, now: ctx.now });
    return factorAdded(ctx, tx, me, { change: "app-added", factor: "authenticator" });
  });
}

/** Takes the app off the account. */
export async function removeAuthenticator(ctx: Context): Promise<string> {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  return ctx.write(async (tx) => {
    if (!(await deleteAuthenticator(tx, me.id))) throw new Conflict("The codes were off already.");
    return factorRemoved(ctx, tx, me, "app-removed");
  });
}

/** The half minute a code belongs to, counted from 1970; null for a wrong one. Takes the same time for each. */
export function stepOf(secret: Secret, typed: string, now: Instant): number | null {
  const code = codeOf(typed);
  if (code === null) return null;
  const delta = appOf(secret).validate({ token: code, timestamp: now, window: PATIENCE });
  return delta === null ? null : Math.floor(now / 1000 / STEP_SECONDS) + delta;
}

/** The secret inside a stored row. */
export function openedSecret(ctx: Context, accountId: number, sealed: string): Secret {
  return Secret.fromBase32(open(ctx.runtime.keys.factor, sealed, sealedFor(accountId)).toString());
}

const sealedFor = (accountId: number) => `authenticator of account ${accountId}`;

export function wrongCode(): Invalid {
  const sentence = "This code does not count. Wait for the next one, and enter it while it is shown.";
  return new Invalid(sentence, { code: sentence });
}
