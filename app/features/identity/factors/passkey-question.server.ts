import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { Conflict } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import { type Context, memberOf } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { randomToken } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { accountById } from "../account/account.queries.server";
import { keepStep } from "../sign-in/step-cookie.server";
import { MOST_PASSKEYS, type PasskeyPurpose, QUESTION_LASTS } from "./passkey";
import { credentialsOf } from "./passkey.queries.server";
import { asksMore } from "./second-factor";
import { secondFactorsOf } from "./second-factor.queries.server";
import { firstStepOf } from "./second-step.server";

/** What a question to a passkey is bound to: its random challenge, what for, and whose answer counts. */
export type Question = { challenge: string; purpose: PasskeyPurpose; accountId: number | null; userHandle: string };

/** Our name towards devices: the host people type. A passkey made for one host is none for another. */
export const relyingParty = (ctx: Context) => {
  const { publicUrl } = ctx.runtime.env;
  return { rpID: new URL(publicUrl).hostname, origin: publicUrl };
};

/** The question for the browser to put to the device, and the Set-Cookie line that lets this browser alone answer. */
export async function askPasskey(ctx: Context, purpose: PasskeyPurpose, cookieHeader: string | null) {
  await ctx.runtime.limits.consume(rateLimitRules.passkeyPerAddress, addressBlock(ctx.address));
  const question: Question = { challenge: randomToken(32), purpose, accountId: null, userHandle: "" };
  const options =
    purpose === "add" ? await askToAdd(ctx, question) : await askToShow(ctx, question, purpose, cookieHeader);
  return { options, cookie: keepStep(ctx, "question", question, QUESTION_LASTS) };
}

async function askToAdd(ctx: Context, question: Question): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const me = memberOf(ctx);
  const [settings, account, known] = [
    await readSettings(ctx.db),
    await accountById(ctx.db, me.id),
    await credentialsOf(ctx.db, me.id),
  ];
  if (known.length >= MOST_PASSKEYS) throw new Conflict("Remove a passkey that you no longer use first.");
  question.accountId = me.id;
  // One random name for all passkeys of an account: devices keep it, and it says nothing about who that is.
  question.userHandle = known[0]?.userHandle ?? randomToken(32);
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  return generateRegistrationOptions({
    rpName: settings["forum-name"],
    rpID: relyingParty(ctx).rpID,
    userName: account?.email ?? me.handle,
    userDisplayName: me.name,
    userID: bytesOf(question.userHandle),
    challenge: bytesOf(question.challenge),
    timeout: QUESTION_LASTS,
    attestationType: "none",
    excludeCredentials: known.map(named),
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });
}

async function askToShow(
  ctx: Context,
  question: Question,
  purpose: Exclude<PasskeyPurpose, "add">,
  cookieHeader: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  if (purpose === "step") question.accountId = firstStepOf(ctx, cookieHeader).what.accountId;
  if (purpose === "prove") question.accountId = memberOf(ctx).id;
  const id = question.accountId;
  const known = id === null ? [] : await credentialsOf(ctx.db, id);
  const marked = id !== null && asksMore(await secondFactorsOf(ctx.db, id));
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  return generateAuthenticationOptions({
    rpID: relyingParty(ctx).rpID,
    challenge: bytesOf(question.challenge),
    timeout: QUESTION_LASTS,
    // Empty at sign-in: the device offers what it has for this forum, and nobody types a name.
    allowCredentials: known.filter((one) => !marked || one.secondFactor === 1).map(named),
    userVerification: purpose === "sign-in" ? "preferred" : "required",
  });
}

export const bytesOf = (base64url: string) => new Uint8Array(Buffer.from(base64url, "base64url"));

const named = (one: { credentialId: string; transports: string }) => ({
  id: one.credentialId,
  transports: one.transports.split(" ").filter(Boolean),
});
