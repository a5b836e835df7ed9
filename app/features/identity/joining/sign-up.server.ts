import { z } from "zod";
import { Forbidden, invalidFields } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { hashToken, randomToken, sign } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { accountByEmail } from "../account/account.queries.server";
import { queueMail, sendOrDrop } from "../account/account-mail.server";
import { emailField, nameField, returnField, specialtyField, stageField } from "../form-fields.server";
import { signUpWords } from "../mails";
import { professionalRoles, roleProblems, studentStage } from "../people/role";
import { isSpecialty } from "../people/role.queries.server";
import { domainWords, fitsDomains, type JoinPolicy, SIGN_UP_LIFE } from "./sign-up";
import { insertSignUp, signUpById, takeSignUps } from "./sign-up.queries.server";

export const signUpForm = z.object({
  name: nameField,
  email: emailField,
  role: z.enum(professionalRoles, "Choose what you are."),
  specialty: specialtyField,
  stage: stageField,
  to: returnField,
});

type SignUp = z.output<typeof signUpForm>;

/** The job that mails the link to whoever signed up. */
export const SIGN_UP_MAIL = "identity.sign-up-mail";

/**
 * Joins without an invitation, where the settings allow it. Nobody looks here whether the address has an account, and
 * none is made: the job that mails finds out, and only who reads the mailbox learns it.
 */
export async function signUp(ctx: Context, input: SignUp, policy: JoinPolicy): Promise<void> {
  if (policy.registration !== "open") throw new Forbidden("Joining is by invitation here.");
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.signUpPerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.oneTimeLinkPerAccount, input.email);
  const fields: Record<string, string> = {};
  if (!fitsDomains(input.email, policy.domains)) fields.email = `Use your address at ${domainWords(policy.domains)}.`;
  // A wish may leave the specialty open: whoever checks it will ask.
  const { stage } = roleProblems({ role: input.role, specialtyId: 0, stage: input.stage });
  if (stage) fields.stage = stage;
  if (Object.keys(fields).length > 0) throw invalidFields(fields);
  const word = randomToken(18);
  await ctx.write(async (tx) => {
    await insertSignUp(tx, {
      id: hashToken(tokenOf(ctx, word)),
      email: input.email,
      name: input.name,
      role: input.role,
      specialtyId: input.specialty !== null && (await isSpecialty(tx, input.specialty)) ? input.specialty : null,
      stage: input.role === "student" && input.stage !== null ? studentStage(input.stage) : input.stage,
      expiresAt: ctx.now + SIGN_UP_LIFE,
    });
    await ctx.queue(tx, { type: SIGN_UP_MAIL, payload: { word } });
  });
}

/**
 * Mails the link, or, to an address that has an account, how to get into that one. Safe to run twice: at worst the same
 * mail comes twice.
 */
export async function sendSignUpMail(ctx: Context, { word }: { word: string }): Promise<void> {
  const token = tokenOf(ctx, word);
  const row = await signUpById(ctx.db, hashToken(token), ctx.now);
  if (!row) return;
  const account = await accountByEmail(ctx.db, row.email);
  if (account && (account.emailConfirmedAt !== null || account.importedFrom !== null))
    return ctx.write(async (tx) => {
      await takeSignUps(tx, row.email);
      const purpose = account.emailConfirmedAt === null ? "claim" : "account-exists";
      await queueMail(ctx, tx, { purpose, accountId: account.id });
    });
  const { publicUrl: home } = ctx.runtime.env;
  const forum = (await readSettings(ctx.db))["forum-name"];
  const words = signUpWords({ forum, home, name: row.name, link: `${home}/confirm/${token}` });
  await sendOrDrop(ctx, { to: row.email, ...words });
}

const tokenOf = (ctx: Context, word: string) => sign(ctx.runtime.keys.link, `sign-up:${word}`);
