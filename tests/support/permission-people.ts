import { type Actor, type Member, visitor } from "~/core/actor";
import { endRole, giveRole } from "~/features/identity/people/role.server";
import { suspend } from "~/features/identity/people/suspension.server";
import { startSession } from "~/features/identity/sign-in/session.server";
import { aMember, aMentor, aModerator, anEducator } from "./people";
import { actorOf } from "./sign-ins";
import type { TestRuntime } from "./test-runtime";

/** Somebody of one column of the product's table, twice: without, and with what its open cells ask for. */
export type PermissionPerson = { plain: Actor; met: Actor };

/** Who a session that is open now speaks for; asked at every request, so a role that ended counts at once. */
async function session(forum: TestRuntime, member: Member): Promise<() => Promise<Actor>> {
  const ctx = forum.as(member);
  const line = await ctx.write((tx) =>
    startSession(ctx, tx, member.id, "permissions", { method: "passkey", secondFactor: "passkey" }),
  );
  return () => actorOf(forum, line);
}

/** The people of the product's table, in its order, each as their own session finds them. */
export async function permissionPeople(forum: TestRuntime): Promise<PermissionPerson[]> {
  const admin = await aMember(forum, { role: "reader", stage: null, admin: true });
  const same = async (member: Member) => {
    const actor = await (await session(forum, member))();
    return { plain: actor, met: actor };
  };
  const reader = await aMember(forum, { role: "reader", stage: null });
  const former = await aMember(forum, { role: "reader", stage: null });
  const formerSession = await session(forum, former);
  const role = { accountId: former.id, role: "student" as const, specialtyId: null, stage: "Year 4" };
  await giveRole(forum.as(admin), { ...role, reason: "Seen" });
  await endRole(forum.as(admin), { accountId: former.id, role: "student", reason: "Graduated" });
  const ended = await formerSession();
  const paused = await aMember(forum);
  const pausedSession = await session(forum, paused);
  const until = new Date(forum.clock() + 7 * 86_400_000).toISOString().slice(0, 10);
  await suspend(forum.as(admin), { accountId: paused.id, until, reason: "Rude" });
  const held = await pausedSession();
  const seasoned = await aMentor(forum, "cardiology");
  const { id: specialtyId } = await forum.database.read
    .selectFrom("specialty")
    .select("id")
    .where("slug", "=", "cardiology")
    .executeTakeFirstOrThrow();
  await forum.database.write((tx) =>
    tx
      .insertInto("standing_total")
      .values({ account_id: seasoned.id, specialty_id: specialtyId, track: "answering", points: 10_000 })
      .execute(),
  );
  return [
    { plain: visitor, met: visitor },
    await same(reader),
    await same(await aMember(forum)),
    await same(await aMember(forum, { role: "trainee", specialty: "cardiology", stage: "Specialty registrar" })),
    { plain: (await same(await aMentor(forum, "neurology"))).plain, met: (await same(seasoned)).met },
    {
      plain: (await same(await anEducator(forum, "cardiology"))).plain,
      met: (await same(await anEducator(forum, "cardiology", { mentorOf: "cardiology" }))).met,
    },
    await same(await aModerator(forum)),
    await same(admin),
    { plain: ended, met: ended },
    { plain: held, met: held },
  ];
}
