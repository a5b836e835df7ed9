import { z } from "zod";
import { must } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { isAtSchool } from "./cohort-member.queries.server";
import { closed, keeperOf, memberNamed, requireSchool } from "./duty.server";
import { whoField } from "./form-fields.server";
import { closeManager, closeOwnManager, insertManager, managersOf } from "./manager.queries.server";
import { canAppointManager, MANAGERS_MAX } from "./organisation";
import { holdOrganisation } from "./organisation.queries.server";

export const whoForm = z.object({ who: whoField });

/** Appoints a manager. They are told, and see it on their page about schools. */
export async function appointManager(ctx: Context, schoolId: number, who: string): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, schoolId);
  await ctx.write(async (tx) => {
    if (!(await holdOrganisation(tx, schoolId))) throw closed();
    const subject = await memberNamed(ctx, tx, who);
    must(canAppointManager(ctx.actor, subject, ctx.now));
    if (await isAtSchool(tx, schoolId, subject.id))
      throw new Conflict("This person is a member of a cohort of this school, so somebody else manages it.");
    if ((await managersOf(tx, schoolId)).length >= MANAGERS_MAX)
      throw new Conflict(`A school has at most ${MANAGERS_MAX} managers. End the duty of one first.`);
    const id = await insertManager(tx, { organisationId: schoolId, accountId: subject.id, by, now: ctx.now });
    if (id === null) throw new Conflict("This person manages the school already.");
    await ctx.record(tx, { type: "SchoolChanged", act: "manager-appointed", id, told: subject.id, actorId: by });
  });
}

/** Ends a manager's duty. Only administrators do, so that managers cannot push each other out. */
export async function endManager(ctx: Context, schoolId: number, id: number): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, schoolId);
  await ctx.write(async (tx) => {
    const told = await closeManager(tx, { id, organisationId: schoolId, by, now: ctx.now });
    if (told === null) throw new Conflict("This duty has ended already.");
    await ctx.record(tx, { type: "SchoolChanged", act: "manager-ended", id, told, actorId: by });
  });
}

/** Stops managing a school: nobody keeps a duty they do not want, paused or not. */
export async function stopManaging(ctx: Context, schoolId: number): Promise<void> {
  const me = memberOf(ctx);
  await ctx.write(async (tx) => {
    const id = await closeOwnManager(tx, { organisationId: schoolId, accountId: me.id, now: ctx.now });
    if (id === null) throw new NotFound();
    await ctx.record(tx, { type: "SchoolChanged", act: "manager-ended", id, told: null, actorId: me.id });
  });
}
