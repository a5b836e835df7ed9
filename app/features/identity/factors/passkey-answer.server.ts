import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { queueMail } from "../account/account-mail.server";
import { isSpent, spendProof } from "../sign-in/spent-proof.queries.server";
import { keptStep, type Step } from "../sign-in/step-cookie.server";
import type { PasskeyPurpose } from "./passkey";
import { markUsed, passkeyByCredential } from "./passkey.queries.server";
import { bytesOf, type Question, relyingParty } from "./passkey-question.server";

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(16_384);

/** What the browser returns from a device. Only its shape is checked here; the rest is the library's. */
const answerShape = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  authenticatorAttachment: z.enum(["platform", "cross-platform"]).optional().catch(undefined),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional().catch(undefined),
  }),
});

export const passkeyForm = z.object({
  answer: z.string("Use the button, so that your browser can ask for the passkey.").max(65_536),
  to: z.string().optional(),
});

/** An answer that holds; `spendAnswer` uses it up. */
export type Checked = {
  passkey: { id: number; accountId: number; secondFactor: number };
  counter: number;
  userVerified: boolean;
  question: { id: string; expiresAt: Instant };
};

/** The question this browser was given for `purpose`. Throws where there is none, or it is older than five minutes. */
export function questionOf(ctx: Context, cookieHeader: string | null, purpose: PasskeyPurpose): Step<Question> {
  const question = keptStep<Question>(ctx, "question", cookieHeader);
  if (question?.what.purpose !== purpose)
    throw new Conflict("Your browser took more than five minutes, or asked in another tab meanwhile. Try again.");
  return question;
}

/** The parts of an answer that arrived as JSON text. */
export function readAnswer<S extends z.ZodType>(shape: S, text: string): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Invalid(unreadable);
  }
  const read = shape.safeParse(json);
  if (!read.success) throw new Invalid(unreadable);
  return read.data;
}

const unreadable = "Your browser’s answer could not be read. Try again, or sign in another way.";
const wrong = "This passkey does not belong to this account, or is no longer known here. Sign in another way.";

/**
 * Checks a device's answer: that it answers the question this very browser was given, for this host, by a passkey we
 * know, and one of the account that was asked. A counter that went back is refused, and the owner is told: the passkey
 * may have been copied.
 */
export async function checkAnswer(
  ctx: Context,
  cookieHeader: string | null,
  purpose: Exclude<PasskeyPurpose, "add">,
  text: string,
): Promise<Checked> {
  const question = questionOf(ctx, cookieHeader, purpose);
  const answer = readAnswer(answerShape, text);
  const passkey = await passkeyByCredential(ctx.db, answer.id);
  const { accountId } = question.what;
  if (!passkey || (accountId !== null && passkey.accountId !== accountId)) throw new Invalid(wrong);
  // At sign-in the device itself says whose passkey it is; it must say the same as we do.
  const handle = answer.response.userHandle;
  if (handle === undefined ? purpose === "sign-in" : handle !== passkey.userHandle) throw new Invalid(wrong);
  const { rpID, origin } = relyingParty(ctx);
  // The library reads certificates of every kind: three hundred files that a start need not wait for.
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: question.what.challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: purpose !== "sign-in",
    // The counter is compared below, where the answer can say what a wrong one means.
    credential: { id: passkey.credentialId, publicKey: bytesOf(passkey.publicKey), counter: 0 },
  }).catch(() => {
    throw new Invalid(wrong);
  });
  if (!verified) throw new Invalid(wrong);
  // Sent again by a double click, it counts no further and is no copy.
  if (await isSpent(ctx.db, question.id)) throw used();
  const counter = authenticationInfo.newCounter;
  if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter) await refuseCopy(ctx, passkey.accountId);
  return { passkey, counter, userVerified: authenticationInfo.userVerified, question };
}

const used = () => new Conflict("This answer was used already. Try again.");

async function refuseCopy(ctx: Context, accountId: number): Promise<never> {
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "passkey-copied", accountId }));
  throw new Conflict(
    "This passkey has been used somewhere else since, so it may have been copied. Sign in another way and remove it.",
  );
}

/** Uses an answer up in the caller's transaction: the same one, sent again, is refused. */
export async function spendAnswer(ctx: Context, tx: Tx, { passkey, counter, question }: Checked): Promise<void> {
  const first = await spendProof(tx, question.id, question.expiresAt);
  if (!first || !(await markUsed(tx, passkey.id, counter, ctx.now))) throw used();
}
