import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { hashToken } from "~/platform/secrets.server";
import { accountByEmail, insertAccount } from "../account/account.queries.server";
import { nameField, newPasswordField } from "../form-fields.server";
import { isGivenRole } from "../people/role";
import { grantRole } from "../people/role.server";
import { beginSession } from "../sign-in/begin-session.server";
import { passwordProblem } from "../sign-in/password";
import { hashPassword } from "../sign-in/password.server";
import { deleteSession } from "../sign-in/session.queries.server";
import { asWhatWords } from "./invitation";
import { invitationByToken, setAcceptedBy, takeInvitation } from "./invitation.queries.server";
import { startAfresh } from "./start-afresh.server";

export const joinForm = z.object({ name: nameField, password: newPasswordField });

const acceptedBefore = "This invitation was accepted already, so there is nothing left to do.";
const words = {
  unknown: "This link is not complete. Open it from the mail again, or copy all of it.",
  accepted: "This invitation was accepted already. Sign in with the address it was sent to.",
  withdrawn: "This invitation was taken back. Ask whoever invited you.",
  ranOut: "This invitation has run out. Ask whoever invited you to send it again.",
};

/** What a link in an invitation leads to: the offer, or why it is over and what to do next. */
export async function openJoinLink(ctx: Context, token: string | undefined) {
  const row = await invitationByToken(ctx.db, hashToken(token ?? ""));
  if (!row) throw new NotFound(words.unknown);
  const over =
    row.acceptedAt !== null
      ? ctx.actor.kind === "member"
        ? acceptedBefore
        : words.accepted
      : row.withdrawnAt !== null
        ? words.withdrawn
        : row.expiresAt <= ctx.now
          ? words.ranOut
          : null;
  const account = await accountByEmail(ctx.db, row.email);
  return {
    over,
    signedIn: ctx.actor.kind === "member",
    email: row.email,
    name: row.name ?? account?.name ?? "",
    asWhat: asWhatWords(row),
    invitedBy: row.invitedBy,
    /** Somebody with a confirmed account only says yes; everybody else chooses a name and a password. */
    hasAccount: Boolean(account?.emailConfirmedAt),
  };
}

/**
 * Accepts an invitation and signs in; returns the Set-Cookie line. The link came to the address, so the address is
 * proved by it. `typed` is null for somebody who has an account already.
 */
export async function acceptInvitation(
  ctx: Context,
  token: string | undefined,
  typed: z.output<typeof joinForm> | null,
  device: string,
): Promise<string> {
  const { over } = await openJoinLink(ctx, token);
  if (over) throw new Conflict(over);
  const problem = typed ? passwordProblem(typed.password, [typed.name]) : null;
  if (problem) throw new Invalid("The password needs another look.", { password: problem });
  const hash = typed ? await hashPassword(typed.password) : null;
  return ctx.write(async (tx) => {
    const taken = await takeInvitation(tx, hashToken(token ?? ""), ctx.now);
    if (!taken) throw await whyNot(tx, token);
    const accountId = await accountFor(ctx, tx, taken.email, typed?.name ?? null, hash);
    await setAcceptedBy(tx, taken.id, accountId);
    if (isGivenRole(taken.role))
      await grantRole(ctx, tx, {
        accountId,
        role: taken.role,
        specialtyId: taken.specialtyId,
        stage: taken.stage,
        reason: `Invitation ${taken.id}`,
        by: taken.invitedBy,
      });
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    return (await beginSession(ctx, tx, { accountId, device, method: "invitation" })).cookie;
  });
}

/**
 * The account of whoever got a mail at an address: the confirmed one that is there, or a new one, or one that nobody
 * had proved and that begins afresh.
 */
export async function accountFor(ctx: Context, tx: Tx, email: string, name: string | null, hash: string | null) {
  const known = await accountByEmail(tx, email);
  if (known?.emailConfirmedAt) return known.id;
  if (name === null || hash === null)
    throw new Invalid("Choose a name and a password.", { name: "Enter your name.", password: "Choose a password." });
  if (known) {
    // Typed by somebody who had not proved the address, or imported: whoever holds the mailbox starts afresh.
    // A passkey added by whoever typed the address first would be a way in for them.
    await startAfresh(tx, known.id, { name, passwordHash: hash, keepFactors: false, now: ctx.now });
    return known.id;
  }
  const id = await insertAccount(tx, { name, email, emailConfirmedAt: ctx.now, passwordHash: hash, now: ctx.now });
  if (id === null) throw new Conflict("This address has got an account just now. Sign in with it.");
  return id;
}

async function whyNot(tx: Tx, token: string | undefined): Promise<Error> {
  const row = await invitationByToken(tx, hashToken(token ?? ""));
  if (!row) return new NotFound(words.unknown);
  if (row.acceptedAt !== null) return new Conflict(words.accepted);
  return new Conflict(row.withdrawnAt !== null ? words.withdrawn : words.ranOut);
}
