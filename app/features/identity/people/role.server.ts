import type { Tx } from "db/engine";
import { z } from "zod";
import { must } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { reasonField, specialtyField, stageField } from "../form-fields.server";
import { deleteSessions } from "../sign-in/session.queries.server";
import {
  canEndRole,
  canGiveRole,
  type GivenRole,
  givenRoles,
  isProfessional,
  lastAdmin,
  roleProblems,
  studentStage,
} from "./role";
import { closeGrant, insertGrant, isSpecialty, openGrants, otherAdmins, projectBadge } from "./role.queries.server";

export const giveRoleForm = z.object({
  role: z.enum(givenRoles, "Choose a role."),
  specialty: specialtyField,
  stage: stageField,
  alsoMentor: z.literal("1").optional(),
  reason: reasonField,
});
export const endRoleForm = z.object({ reason: reasonField });

export type RoleInput = {
  accountId: number;
  role: GivenRole;
  specialtyId: number | null;
  stage: string | null;
  /** An educator who goes on endorsing as a mentor of the specialty. */
  alsoMentor?: boolean;
  reason: string;
  /** Who gives it, where that is not whoever acts: an invitation is accepted by the invited. */
  by?: number | null;
};

/** Gives a role; the one it replaces ends in the same transaction. An administrator's act. */
export async function giveRole(ctx: Context, input: RoleInput): Promise<void> {
  must(canGiveRole(ctx.actor, { id: input.accountId }, input.role));
  await ctx.write(async (tx) => {
    const subject = await subjectOf(tx, input.accountId);
    must(canGiveRole(ctx.actor, subject, input.role));
    await grantRole(ctx, tx, input);
  });
}

/** Gives a role in the caller's transaction, without asking who gives it: for invitations, set-up and commands. */
export async function grantRole(ctx: Context, tx: Tx, input: RoleInput): Promise<void> {
  // The stage of a student is stored in one spelling; staff have neither specialty nor stage.
  const professional = isProfessional(input.role);
  const stage = input.role === "student" && input.stage !== null ? studentStage(input.stage) : input.stage;
  const wish = {
    role: input.role,
    specialtyId: professional && input.role !== "student" ? input.specialtyId : null,
    stage: professional ? stage : null,
  };
  const problems = roleProblems({ ...wish, stage: professional ? input.stage : null });
  if (wish.specialtyId !== null && !(await isSpecialty(tx, wish.specialtyId)))
    problems.specialty = "Choose a specialty from the list.";
  if (Object.keys(problems).length > 0) throw new Invalid("This role needs another look.", problems);
  // Also makes role changes go one after the other: all of them wait for this row.
  await bumpVersion(tx, "site");
  const open = await openGrants(tx, input.accountId);
  const wanted = [wish];
  if (wish.role === "educator" && input.alsoMentor) {
    if (wish.specialtyId === null)
      throw new Invalid("This role needs another look.", { specialty: "Choose the specialty to endorse in." });
    wanted.push({ ...wish, role: "mentor" });
  }
  const kept = (grant: (typeof open)[number]) =>
    wanted.some((one) => one.role === grant.role && one.specialtyId === grant.specialtyId && one.stage === grant.stage);
  const ending = open.filter((grant) =>
    professional ? isProfessional(grant.role) && !kept(grant) : grant.role === wish.role && !kept(grant),
  );
  const adding = wanted.filter((one) => !open.some((grant) => kept(grant) && grant.role === one.role));
  const by = input.by !== undefined ? input.by : ctx.actor.kind === "member" ? ctx.actor.id : null;
  for (const grant of ending)
    await closeGrant(tx, { id: grant.id, by, reason: `Replaced: ${input.reason}`, now: ctx.now });
  const added: number[] = [];
  for (const one of adding)
    added.push(await insertGrant(tx, { ...one, accountId: input.accountId, by, reason: input.reason, now: ctx.now }));
  await projectBadge(tx, input.accountId);
  // A session from before may be in somebody else's hands: with the new powers it begins anew, with a token of its own.
  if (adding.some((one) => !isProfessional(one.role))) await deleteSessions(tx, input.accountId, null);
  // Told last: whoever reacts finds the account as it is from now on.
  for (const grant of ending)
    await ctx.record(tx, { type: "RoleEnded", accountId: input.accountId, grantId: grant.id, actorId: by });
  for (const grantId of added)
    await ctx.record(tx, { type: "RoleGranted", accountId: input.accountId, grantId, actorId: by });
}

/** Ends a role. An administrator's act. */
export async function endRole(
  ctx: Context,
  input: { accountId: number; role: GivenRole; reason: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    await bumpVersion(tx, "site");
    const subject = await subjectOf(tx, input.accountId);
    must(canEndRole(ctx.actor, subject, input.role, await otherAdmins(tx, input.accountId)));
    await revokeRole(ctx, tx, input);
  });
}

/** Ends a role in the caller's transaction, without asking who ends it. The last administrator stays all the same. */
export async function revokeRole(
  ctx: Context,
  tx: Tx,
  input: { accountId: number; role: GivenRole; reason: string },
): Promise<void> {
  await bumpVersion(tx, "site");
  if (input.role === "admin" && (await otherAdmins(tx, input.accountId)) === 0) throw new Conflict(lastAdmin);
  const grant = (await openGrants(tx, input.accountId)).find((one) => one.role === input.role);
  if (!grant) throw new Conflict("This role has ended already.");
  const by = ctx.actor.kind === "member" ? ctx.actor.id : null;
  await closeGrant(tx, { id: grant.id, by, reason: input.reason, now: ctx.now });
  await projectBadge(tx, input.accountId);
  await ctx.record(tx, { type: "RoleEnded", accountId: input.accountId, grantId: grant.id, actorId: by });
}

async function subjectOf(tx: Tx, accountId: number): Promise<{ id: number; unclaimed: boolean }> {
  const row = await tx
    .selectFrom("account")
    .select(["id", "imported_from", "claimed_at"])
    .where("id", "=", accountId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (!row) throw new NotFound("There is no such member.");
  return { id: row.id, unclaimed: row.imported_from !== null && row.claimed_at === null };
}
