import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict, Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { hashToken, randomToken } from "~/platform/secrets.server";
import { bumpVersion } from "~/platform/versions.server";
import { accountByEmail, insertAccount } from "../account/account.queries.server";
import { emailField, nameField, newPasswordField } from "../form-fields.server";
import { otherAdmins } from "../people/role.queries.server";
import { grantRole } from "../people/role.server";
import { beginSession } from "../sign-in/begin-session.server";
import { linkLife } from "../sign-in/one-time-link";
import { insertToken, takeFirstAdminTokens } from "../sign-in/one-time-link.queries.server";
import { openLink } from "../sign-in/one-time-link.server";
import { passwordProblem } from "../sign-in/password";
import { hashPassword } from "../sign-in/password.server";
import { startAfresh } from "./start-afresh.server";

export const setupForm = z.object({ name: nameField, email: emailField, password: newPasswordField });

/** A link to set up the first administrator, made at each start while there is none; null once there is one. */
export async function firstAdminLink(ctx: Context): Promise<string | null> {
  if ((await otherAdmins(ctx.db, 0)) > 0) return null;
  const token = randomToken(24);
  await ctx.write((tx) =>
    insertToken(tx, {
      id: hashToken(token),
      accountId: null,
      email: null,
      purpose: "first-admin",
      now: ctx.now,
      expiresAt: ctx.now + linkLife["first-admin"],
    }),
  );
  return `${ctx.runtime.env.publicUrl}/setup/${token}`;
}

/**
 * Makes the first administrator and signs them in. Every link that was printed is used up with it: of two people with
 * two links, one becomes the administrator.
 */
export async function setUpFirstAdmin(
  ctx: Context,
  token: string | undefined,
  input: z.output<typeof setupForm>,
  device: string,
): Promise<string> {
  const { words } = await openLink(ctx, token, "first-admin");
  if (words) throw new Conflict(words);
  const problem = passwordProblem(input.password, [input.name, input.email]);
  if (problem) throw new Invalid("The password needs another look.", { password: problem });
  const hash = await hashPassword(input.password);
  return ctx.write(async (tx) => {
    // Whoever comes second waits for this row, and then finds the links used.
    await bumpVersion(tx, "site");
    const taken = await takeFirstAdminTokens(tx, ctx.now);
    if (!taken.some((one) => one.id === hashToken(token ?? "")))
      throw new Conflict("This link was used already. Sign in as the administrator who was set up with it.");
    const accountId = await accountFor(ctx, tx, input, hash);
    await grantRole(ctx, tx, {
      accountId,
      role: "admin",
      specialtyId: null,
      stage: null,
      reason: "Set up as the first administrator",
    });
    return (await beginSession(ctx, tx, { accountId, device, method: "set-up" })).cookie;
  });
}

/** A new account, or the one that already has the address: whoever holds the link runs the machine. */
async function accountFor(ctx: Context, tx: Tx, input: z.output<typeof setupForm>, hash: string): Promise<number> {
  const known = await accountByEmail(tx, input.email);
  if (!known) {
    const id = await insertAccount(tx, { ...input, emailConfirmedAt: ctx.now, passwordHash: hash, now: ctx.now });
    if (id === null) throw new Conflict("This address has an account already. Send the form again.");
    return id;
  }
  // Whoever typed an address that was never confirmed may have added a passkey.
  const keepFactors = known.emailConfirmedAt !== null;
  await startAfresh(tx, known.id, { name: input.name, passwordHash: hash, keepFactors, now: ctx.now });
  return known.id;
}
