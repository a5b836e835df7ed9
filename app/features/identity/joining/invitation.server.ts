import type { Tx } from "db/engine";
import { z } from "zod";
import { must } from "~/core/actor";
import { Conflict, Invalid } from "~/core/refusals";
import { roleNames } from "~/core/role-names";
import type { Context } from "~/platform/context.server";
import { hashToken, randomToken, sign } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { accountByEmail } from "../account/account.queries.server";
import { sendOrDrop } from "../account/account-mail.server";
import { emailField, nameField, specialtyField, stageField } from "../form-fields.server";
import { invitationWords } from "../mails";
import { canInvite, givenRoles, roleProblems, studentStage } from "../people/role";
import { isSpecialty } from "../people/role.queries.server";
import { asWhatWords, INVITATION_LIFE, type InvitedRole, invitationDays } from "./invitation";
import {
  type InvitationRow,
  insertInvitation,
  invitationById,
  openInvitation,
  renewInvitation,
  withdrawOpenInvitation,
} from "./invitation.queries.server";

export const inviteForm = z.object({
  email: emailField,
  name: z
    .string()
    .optional()
    .transform((name) => name?.trim() || undefined)
    .pipe(nameField.optional()),
  role: z.enum(["reader", ...givenRoles], "Choose a role."),
  specialty: specialtyField,
  stage: stageField,
});

/** The job that mails one invitation. */
export const INVITATION_MAIL = "identity.invitation-mail";

export type Invited = "invited" | "invited again" | "waiting already" | "member already";

/** Invites somebody by e-mail. An administrator's or moderator's act. */
export async function invite(ctx: Context, row: InvitationRow): Promise<Invited> {
  must(canInvite(ctx.actor, row.role));
  const outcome = await ctx.write(async (tx) => {
    const invited = await inviteInside(ctx, tx, row);
    const open = invited === "waiting already" ? undefined : await openInvitation(tx, row.email);
    if (open) await ctx.record(tx, { type: "InvitationSent", invitationId: open.id, actorId: actorOf(ctx) });
    return invited;
  });
  if (outcome === "member already")
    throw new Conflict("This address has an account already. Find it in the list and give the role there.");
  return outcome;
}

const actorOf = (ctx: Context) => (ctx.actor.kind === "member" ? ctx.actor.id : null);

/**
 * Invites in the caller's transaction, without asking who invites. Safe to run twice: an address with an open
 * invitation keeps its link unless something else is offered now or it has run out.
 */
export async function inviteInside(ctx: Context, tx: Tx, typed: InvitationRow): Promise<Invited> {
  const row = await checkedOffer(tx, typed);
  const account = await accountByEmail(tx, row.email);
  if (account?.emailConfirmedAt) return "member already";
  const word = randomToken(18);
  const fresh = {
    tokenHash: hashToken(tokenOf(ctx, word)),
    now: ctx.now,
    expiresAt: ctx.now + INVITATION_LIFE,
  };
  const id = await insertInvitation(tx, { ...row, ...fresh, invitedBy: actorOf(ctx) });
  if (id !== null) {
    await queueInvitation(ctx, tx, id, word);
    return "invited";
  }
  const open = await openInvitation(tx, row.email);
  if (!open) throw new Conflict("Somebody is accepting this invitation just now.");
  const same = open.role === row.role && open.specialtyId === row.specialtyId && open.stage === row.stage;
  if (same && open.expiresAt > ctx.now) return "waiting already";
  await renewInvitation(tx, { id: open.id, ...fresh, offer: row });
  await queueInvitation(ctx, tx, open.id, word);
  return "invited again";
}

/** Mails an open invitation again, with a new link; the old one is void. */
export async function resendInvitation(ctx: Context, id: number): Promise<void> {
  await ctx.write(async (tx) => {
    const known = await invitationById(tx, id);
    // The cast: only `inviteInside` writes roles, and it takes no others.
    must(canInvite(ctx.actor, (known?.role ?? "reader") as InvitedRole));
    const word = randomToken(18);
    const renewed = await renewInvitation(tx, {
      id,
      tokenHash: hashToken(tokenOf(ctx, word)),
      now: ctx.now,
      expiresAt: ctx.now + INVITATION_LIFE,
    });
    if (!renewed) throw new Conflict("This invitation was accepted or withdrawn meanwhile.");
    await queueInvitation(ctx, tx, id, word);
    await ctx.record(tx, { type: "InvitationSent", invitationId: id, actorId: actorOf(ctx) });
  });
}

/** Takes an invitation back: its link no longer works. */
export async function withdrawInvitation(ctx: Context, id: number): Promise<void> {
  must(canInvite(ctx.actor, "reader"));
  await ctx.write(async (tx) => {
    if (!(await withdrawOpenInvitation(tx, id, ctx.now)))
      throw new Conflict("This invitation was accepted or withdrawn meanwhile.");
    await ctx.record(tx, { type: "InvitationWithdrawn", invitationId: id, actorId: actorOf(ctx) });
  });
}

/** Mails one invitation, unless it was renewed, accepted or withdrawn meanwhile. Safe to run twice. */
export async function sendInvitation(ctx: Context, payload: { invitationId: number; word: string }): Promise<void> {
  const row = await invitationById(ctx.db, payload.invitationId);
  const token = tokenOf(ctx, payload.word);
  if (!row || row.tokenHash !== hashToken(token) || row.acceptedAt !== null || row.withdrawnAt !== null) return;
  const { publicUrl: home } = ctx.runtime.env;
  const words = invitationWords({
    forum: (await readSettings(ctx.db))["forum-name"],
    home,
    name: row.name ?? "",
    link: `${home}/join/${token}`,
    invitedBy: row.invitedBy,
    asWhat: asWhatWords(row),
    days: invitationDays,
  });
  await sendOrDrop(ctx, { to: row.email, ...words });
}

const tokenOf = (ctx: Context, word: string) => sign(ctx.runtime.keys.link, `invitation:${word}`);

const queueInvitation = (ctx: Context, tx: Tx, invitationId: number, word: string) =>
  ctx.queue(tx, { type: INVITATION_MAIL, payload: { invitationId, word } });

/** What is offered, in the spelling it is stored in. Throws `Invalid` for a role that could not be given. */
async function checkedOffer(tx: Tx, row: InvitationRow): Promise<InvitationRow> {
  if (row.role === "reader") return { ...row, specialtyId: null, stage: null };
  const problems = roleProblems({ ...row, role: row.role });
  if (row.specialtyId !== null && !(await isSpecialty(tx, row.specialtyId)))
    problems.specialty = "Choose a specialty from the list.";
  if (Object.keys(problems).length > 0)
    throw new Invalid(`An invitation as ${roleNames[row.role].toLowerCase()} needs another look.`, problems);
  if (row.role === "moderator" || row.role === "admin") return { ...row, specialtyId: null, stage: null };
  if (row.role !== "student") return row;
  return { ...row, specialtyId: null, stage: row.stage === null ? null : studentStage(row.stage) };
}
