import { z } from "zod";
import { parseId } from "~/core/ids";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { spendProof } from "../sign-in/spent-proof.queries.server";
import { factorAdded, factorRemoved, waysChanged } from "./factor-change.server";
import { PASSKEY_NAME_MAX } from "./passkey";
import { deletePasskey, insertPasskey, renamePasskey } from "./passkey.queries.server";
import { questionOf, readAnswer } from "./passkey-answer.server";
import { relyingParty } from "./passkey-question.server";

const nameField = z
  .string("Give it a name.")
  .transform((name) => name.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((name) => name !== "", "Give it a name, such as the device it is on.")
  .refine((name) => [...name].length <= PASSKEY_NAME_MAX, `Use at most ${PASSKEY_NAME_MAX} characters.`)
  .refine((name) => !/[\p{Cc}\p{Cf}<>]/u.test(name), "Use letters, figures and blanks.");

export const addPasskeyForm = z.object({
  answer: z.string("Use the button, so that your browser can make the passkey.").max(65_536),
  name: nameField,
  second: z.literal("1").optional(),
});
export const passkeyNameForm = z.object({ name: nameField });

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(65_536);

const answerShape = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .optional()
      .catch(undefined),
  }),
});

/**
 * Keeps a passkey that the browser has just made. As a second factor it counts only if the device checked who holds it;
 * then the other sessions end. Returns this session's new Set-Cookie line, and recovery codes if there were none.
 */
export async function addPasskey(ctx: Context, cookieHeader: string | null, input: z.output<typeof addPasskeyForm>) {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  const question = questionOf(ctx, cookieHeader, "add");
  if (question.what.accountId !== me.id) throw new Conflict("This was begun by somebody else. Try again.");
  const wanted = input.second === "1";
  const { rpID, origin } = relyingParty(ctx);
  const answer = readAnswer(answerShape, input.answer);
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const { verified, registrationInfo: made } = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: question.what.challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
  }).catch(() => {
    throw new Invalid("This passkey does not fit. Load the page again and try once more.");
  });
  if (!verified) throw new Invalid("This passkey does not fit. Load the page again and try once more.");
  if (wanted && !made.userVerified)
    throw new Invalid(
      "Your device did not check that it is you (by PIN, finger or face), so it cannot be a second step. Turn that on there, or leave the tick box empty.",
    );
  return ctx.write(async (tx) => {
    if (!(await spendProof(tx, question.id, question.expiresAt))) throw new Conflict("This was sent already.");
    const { credential } = made;
    const kept = await insertPasskey(tx, {
      accountId: me.id,
      credentialId: credential.id,
      userHandle: question.what.userHandle,
      publicKey: Buffer.from(credential.publicKey).toString("base64url"),
      counter: credential.counter,
      transports: (answer.response.transports ?? []).join(" "),
      name: input.name,
      synced: made.credentialBackedUp,
      secondFactor: wanted,
      now: ctx.now,
    });
    if (!kept) throw new Conflict("This passkey is known here already.");
    if (wanted) return factorAdded(ctx, tx, me, { change: "passkey-added", factor: "passkey" });
    return { cookie: await waysChanged(ctx, tx, { me, change: "passkey-added", factor: null }), codes: null };
  });
}

/** Gives one of one's own passkeys another name. */
export async function namePasskey(ctx: Context, id: string | undefined, name: string): Promise<void> {
  const me = memberOf(ctx);
  if (!(await ctx.write((tx) => renamePasskey(tx, me.id, parseId(id) ?? 0, name)))) throw gone();
}

/** Removes one of one's own passkeys; returns this session's new Set-Cookie line. */
export async function removePasskey(ctx: Context, id: string | undefined): Promise<string> {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  return ctx.write(async (tx) => {
    const row = parseId(id) ?? 0;
    if (!(await deletePasskey(tx, me.id, row))) throw gone();
    return factorRemoved(ctx, tx, me, "passkey-removed", row);
  });
}

const gone = () => new NotFound("You have no such passkey.");
