import type { Tx } from "db/engine";
import { z } from "zod";
import { Forbidden, Invalid } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { accountByEmail, insertAccount, setName, setPassword } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { deleteFactors } from "../factors/second-factor.queries.server";
import { professionalRoles, roleProblems, studentStage } from "../people/role";
import { isSpecialty } from "../people/role.queries.server";
import { openingLinks } from "../sign-in/one-time-link";
import { voidTokens } from "../sign-in/one-time-link.queries.server";
import { passwordProblem } from "../sign-in/password";
import { hashPassword } from "../sign-in/password.server";
import { deleteSessions } from "../sign-in/session.queries.server";
import { emailField, nameField, newPasswordField, returnField, specialtyField, stageField } from "../typed.server";
import { storeWish } from "./role-wish.queries.server";
import { domainWords, fitsDomains, type JoinPolicy } from "./sign-up";

export const signUpForm = z.object({
  name: nameField,
  email: emailField,
  password: newPasswordField,
  role: z.enum(professionalRoles, "Choose what you are."),
  specialty: specialtyField,
  stage: stageField,
  to: returnField,
});

type SignUp = z.output<typeof signUpForm>;

/**
 * Joins without an invitation, where the settings allow it. What happens and what is answered is the same for an
 * address that has an account: only the mail differs, and only who owns the mailbox reads it.
 */
export async function signUp(ctx: Context, input: SignUp, policy: JoinPolicy): Promise<void> {
  if (policy.registration !== "open") throw new Forbidden("Joining is by invitation here.");
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.signUpPerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.oneTimeLinkPerAccount, input.email);
  const fields: Record<string, string> = {};
  if (!fitsDomains(input.email, policy.domains)) fields.email = `Use your address at ${domainWords(policy.domains)}.`;
  const problem = passwordProblem(input.password, [input.name, input.email]);
  if (problem) fields.password = problem;
  // A wish may leave the specialty open: whoever checks it will ask.
  const { stage } = roleProblems({ role: input.role, specialtyId: 0, stage: input.stage });
  if (stage) fields.stage = stage;
  if (Object.keys(fields).length > 0) throw new Invalid("Some things need another look.", fields);
  const hash = await hashPassword(input.password);
  await ctx.write((tx) => signUpInside(ctx, tx, input, hash));
}

async function signUpInside(ctx: Context, tx: Tx, input: SignUp, hash: string): Promise<void> {
  const known = await accountByEmail(tx, input.email);
  if (known?.emailConfirmedAt) return queueMail(ctx, tx, { purpose: "account-exists", accountId: known.id });
  if (known?.importedFrom) return queueMail(ctx, tx, { purpose: "claim", accountId: known.id });
  const accountId = known ? await startOver(ctx, tx, known.id, input.name, hash) : await begin(ctx, tx, input, hash);
  // Somebody else signed up with the address in this very moment, and their mail says so.
  if (accountId === null) return;
  await storeWish(tx, {
    accountId,
    role: input.role,
    specialtyId: input.specialty !== null && (await isSpecialty(tx, input.specialty)) ? input.specialty : null,
    stage: input.role === "student" && input.stage !== null ? studentStage(input.stage) : input.stage,
    now: ctx.now,
  });
  await queueMail(ctx, tx, { purpose: "confirm", accountId });
}

async function begin(ctx: Context, tx: Tx, input: SignUp, hash: string): Promise<number | null> {
  const { name, email } = input;
  const accountId = await insertAccount(tx, {
    name,
    email,
    emailConfirmedAt: null,
    passwordHash: hash,
    now: ctx.now,
  });
  if (accountId !== null) await ctx.record(tx, { type: "AccountCreated", accountId });
  return accountId;
}

/** Nobody proved the address yet, so whoever signs up last is whom the next mail is about. */
async function startOver(ctx: Context, tx: Tx, accountId: number, name: string, hash: string): Promise<number> {
  await setName(tx, accountId, name);
  await setPassword(tx, accountId, hash);
  await deleteFactors(tx, accountId);
  await deleteSessions(tx, accountId, null);
  await voidTokens(tx, accountId, [...openingLinks, "confirm"], ctx.now);
  return accountId;
}
