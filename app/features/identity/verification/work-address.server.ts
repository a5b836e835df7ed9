import { createHmac } from "node:crypto";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { Conflict, Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { academicDomain } from "../academic/academic-domain.server";
import { queueMail } from "../account/account-mail.server";
import { emailField } from "../form-fields.server";
import { forgetLinkAddress, openLink, takeLink } from "../sign-in/one-time-link.server";
import { writeEvidence } from "./evidence.queries.server";
import { canApply, openStates } from "./verification";
import { changeVerification, holdVerification, openVerificationOf } from "./verification.queries.server";
import { addressTaken } from "./verification-review.queries.server";

export const addressForm = z.object({ email: emailField });

/**
 * Whole domains, such as gmail.com and yahoo.co.uk: a university's may begin alike (mail.utoronto.ca, live.unc.edu).
 */
const FREE =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|mail|yandex|qq|163)\.(?:co\.|com\.)?[a-z]{2,3}$/i;

/** Mails a link to somebody's address at work or school. Whether the address exists is not told. */
export async function askWorkAddress(ctx: Context, { email }: z.output<typeof addressForm>): Promise<void> {
  const me = allowed(ctx.actor, canApply(ctx.actor, ctx.now));
  const open = await openVerificationOf(ctx.db, me.id);
  if (open?.state !== "draft") throw new Conflict("Say first what you are.");
  const problem = await addressProblem(open.role, email);
  if (problem) throw new Invalid(problem, { email: problem });
  await ctx.runtime.limits.consume(rateLimitRules.oneTimeLinkPerAccount, `work:${me.id}`);
  await ctx.runtime.limits.consume(rateLimitRules.oneTimeLinkPerAccount, email);
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "work-address", accountId: me.id, email }));
}

const OVER = "This verification is over. Begin a new one.";
const othersLink =
  "This link was asked for by another account than the one you are signed in to. If you did not ask for it, do nothing.";

/** A student's address belongs to a university; nobody's proves anything where everybody can have one. */
async function addressProblem(role: string, email: string): Promise<string | null> {
  if (FREE.test(email)) return "Anybody can have an address there. Use the one of your employer or school.";
  if (role !== "student" || (await academicDomain(email))) return null;
  return "We do not know this domain as a university’s. Show your student card instead.";
}

/** Whoever reads this reads the mailbox too, so it tells them nothing of others; and it does not say who. */
const ADDRESS_TAKEN =
  "This address vouches for another account here, and one address vouches for one person. Use an address that is yours alone, or show a card.";

/**
 * The keyed hash by which one address vouches for one active account. What stands behind a plus is the same mailbox
 * (RFC 5233), so it is left out.
 */
export function hashOfAddress(ctx: Pick<Context, "runtime">, email: string): string {
  const at = email.lastIndexOf("@");
  const mailbox = email.slice(0, at).replace(/(?<=.)\+.*$/, "") + email.slice(at);
  return createHmac("sha256", ctx.runtime.keys.workAddress).update(mailbox.toLowerCase()).digest("hex");
}

/** Why a link confirms nothing for whoever opened it; null where it does. */
export async function openWorkAddress(ctx: Context, token: string | undefined): Promise<string | null> {
  const me = allowed(ctx.actor, canApply(ctx.actor, ctx.now));
  const { accountId, words } = await openLink(ctx, token, "work-address");
  return accountId === me.id ? words : othersLink;
}

/**
 * Confirms the address by its link, in a browser that is signed in to the account that asked: else somebody could type
 * a doctor's address, and the doctor who presses the button would vouch for them. What is kept is that it was, its
 * domain for the reviewer, and a keyed hash, since it vouches for one active account; the address itself is not.
 */
export async function confirmWorkAddress(ctx: Context, token: string | undefined): Promise<void> {
  const me = allowed(ctx.actor, canApply(ctx.actor, ctx.now));
  await ctx.write(async (tx) => {
    const { accountId, email } = await takeLink(ctx, tx, token, "work-address");
    if (accountId !== me.id) throw new Conflict(othersLink);
    const before = await openVerificationOf(tx, accountId);
    if (!before || email === null || !(await holdVerification(tx, before.id, openStates))) throw new Conflict(OVER);
    await forgetLinkAddress(tx, token);
    // Read once it is held: the role may be another one since the link was asked for, or since this second.
    const open = await openVerificationOf(tx, accountId);
    if (!open) throw new Conflict(OVER);
    const problem = await addressProblem(open.role, email);
    if (problem) throw new Conflict(problem);
    const hash = hashOfAddress(ctx, email);
    if (await addressTaken(tx, hash, accountId)) throw new Conflict(ADDRESS_TAKEN);
    await changeVerification(tx, open.id, openStates, { address_hash: hash });
    const domain = email.slice(email.lastIndexOf("@") + 1);
    await writeEvidence(tx, {
      verificationId: open.id,
      kind: "address",
      outcome: "pass",
      detail: [domain],
      by: null,
      now: ctx.now,
    });
  });
}
