import { expect, it } from "vitest";
import { canTakePart, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { liftSuspension, suspend, suspendInside } from "~/features/identity/people/suspension.server";
import { findMember, insertSession } from "~/features/identity/sign-in/session.queries.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";

const reason = "Posted promotion again";

onEveryDialect("a pause", (forum) => {
  const now = () => forum().clock();
  async function signedIn() {
    const member = await aMember(forum());
    await forum().database.write((tx) =>
      insertSession(tx, {
        id: `session of ${member.id}`,
        accountId: member.id,
        device: "",
        now: now(),
        expiresAt: now() + 90 * DAY,
      }),
    );
    const takesPart = async () => {
      const actor = await findMember(forum().database.read, `session of ${member.id}`, now());
      return actor !== null && canTakePart(actor, now()).ok;
    };
    return { member, takesPart };
  }

  it("stops a member from the next request on, until the end of its last day", async () => {
    const admin = await aMember(forum(), { admin: true });
    const { member, takesPart } = await signedIn();
    expect(await takesPart()).toBe(true);
    const until = new Date(now() + 2 * DAY).toISOString().slice(0, 10);
    await suspend(forum().as(admin), { accountId: member.id, until, reason });
    expect(await takesPart()).toBe(false);
    forum().time.now = Date.parse(`${until}T23:59:59Z`);
    expect(await takesPart()).toBe(false);
    forum().time.now += 2000;
    expect(await takesPart()).toBe(true);
  });

  it("can be ended before its time, once", async () => {
    const admin = await aMember(forum(), { admin: true });
    const { member, takesPart } = await signedIn();
    const until = new Date(now() + 9 * DAY).toISOString().slice(0, 10);
    await suspend(forum().as(admin), { accountId: member.id, until, reason });
    await liftSuspension(forum().as(admin), { accountId: member.id, reason: "A mistake of ours" });
    expect(await takesPart()).toBe(true);
    await expect(
      liftSuspension(forum().as(admin), { accountId: member.id, reason: "A mistake of ours" }),
    ).rejects.toMatchObject({ name: "Conflict" });
    const log = await forum()
      .database.read.selectFrom("audit_log as l")
      .innerJoin("audit_reason as r", "r.seq", "l.seq")
      .select(["l.act", "l.actor_id", "r.reason"])
      .where("l.subject_id", "=", String(member.id))
      .orderBy("l.seq")
      .execute();
    expect(log).toEqual([
      { act: "account-paused", actor_id: admin.id, reason },
      { act: "account-unpaused", actor_id: admin.id, reason: "A mistake of ours" },
    ]);
  });

  it("is for administrators to give, never to one, and for a day ahead", async () => {
    const [admin, other] = [await aMember(forum(), { admin: true }), await aMember(forum(), { admin: true })];
    const [moderator, member] = [await aModerator(forum()), await aMember(forum())];
    const until = new Date(now() + DAY).toISOString().slice(0, 10);
    for (const [actor, subject] of [
      [moderator, member],
      [member, moderator],
      [admin, admin],
      [admin, other],
    ] as const)
      await expect(suspend(forum().as(actor), { accountId: subject.id, until, reason })).rejects.toMatchObject({
        name: "Forbidden",
      });
    for (const wrong of ["2020-01-01", "2026-02-31", "tomorrow", "2099-01-01"])
      await expect(suspend(forum().as(admin), { accountId: member.id, until: wrong, reason })).rejects.toMatchObject({
        name: "Invalid",
        fields: { until: expect.any(String) },
      });
  });

  it("never falls on the last administrator who is not paused; of the last two, one stays", async () => {
    await forum().database.write((tx) => tx.updateTable("account").set({ admin: 0 }).execute());
    const admins = [await aMember(forum(), { admin: true }), await aMember(forum(), { admin: true })];
    const ctx = forum().as(visitor);
    const until = new Date(now() + DAY).toISOString().slice(0, 10);
    const pause = (accountId: number) => ctx.write((tx) => suspendInside(ctx, tx, { accountId, until, reason }));
    const outcomes = await Promise.allSettled(admins.map(({ id }) => pause(id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const left = admins[outcomes.findIndex(({ status }) => status === "rejected")];
    const paused = admins.find((one) => one !== left);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { name: "Conflict" } });
    await expect(
      liftSuspension(forum().as(paused ?? visitor), { accountId: paused?.id ?? 0, reason }),
    ).rejects.toMatchObject({
      name: "Forbidden",
    });
    await liftSuspension(forum().as(left ?? visitor), { accountId: paused?.id ?? 0, reason });
    await pause(left?.id ?? 0);
  });
});
