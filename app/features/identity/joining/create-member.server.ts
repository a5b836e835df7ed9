import { Conflict, Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { insertAccount } from "../account/account.queries.server";
import { resetLinkFor } from "../account/account-mail.server";
import { emailField, nameField } from "../form-fields.server";
import { type GivenRole, isGivenRole } from "../people/role";
import { grantRole } from "../people/role.server";

export type NewMember = {
  name: string;
  email: string;
  role: GivenRole | null;
  specialtyId: number | null;
  stage: string | null;
};

/** What somebody at the command line typed, checked. */
export function createMemberInput(typed: {
  name: string;
  email: string;
  role?: string;
  stage?: string;
  specialtyId: number | null;
}): NewMember {
  const [name, email] = [nameField.safeParse(typed.name), emailField.safeParse(typed.email)];
  if (!name.success) throw new Invalid(name.error.issues[0]?.message ?? "The name cannot be used.");
  if (!email.success) throw new Invalid(email.error.issues[0]?.message ?? "The address cannot be used.");
  const role = typed.role ?? null;
  if (role !== null && !isGivenRole(role)) throw new Invalid(`There is no role "${role}".`);
  return { name: name.data, email: email.data, role, specialtyId: typed.specialtyId, stage: typed.stage ?? null };
}

/** Makes an account whose address counts as confirmed; returns the link with which its owner chooses a password. */
export function createMember(ctx: Context, member: NewMember): Promise<string> {
  return ctx.write(async (tx) => {
    const accountId = await insertAccount(tx, {
      name: member.name,
      email: member.email,
      emailConfirmedAt: ctx.now,
      passwordHash: null,
      now: ctx.now,
    });
    if (accountId === null) throw new Conflict("This address has an account already.");
    if (member.role)
      await grantRole(ctx, tx, {
        accountId,
        role: member.role,
        specialtyId: member.specialtyId,
        stage: member.stage,
        reason: "Created by the operator",
      });
    return resetLinkFor(ctx, tx, accountId);
  });
}
