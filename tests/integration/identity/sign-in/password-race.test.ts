import { sql } from "kysely";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { changePassword } from "~/features/identity/account/account-security.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import type { Context } from "~/platform/context.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { actorOf } from "../../../support/sign-ins";
import { aSignedInMember, outcome, password } from "../../../support/strong-sign-in";

const changed = { password: "entirely different words" };

onEveryDialect("a sign-in with the old password, while its owner changes it,", (forum) => {
  /** Until `work` is done, or, on PostgreSQL, waits for what another transaction holds. */
  async function doneOrWaiting(work: Promise<unknown>): Promise<void> {
    let done = false;
    const end = work.finally(() => {
      done = true;
    });
    if (forum().database.dialect !== "postgres") return;
    while (!done) {
      // In this database alone: other tests have their own on the same server.
      const { rows } = await sql<{ n: string }>`select count(*) as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(forum().database.read);
      if (Number(rows[0]?.n ?? 0) > 0) return;
    }
    await end;
  }

  it("is refused where the change came after the hash was compared", async () => {
    const { email, actor } = await aSignedInMember(forum());
    const ctx = forum().as(visitor);
    const late: Context = {
      ...ctx,
      write: async (work) => {
        await changePassword(forum().as(actor), changed);
        return ctx.write(work);
      },
    };
    expect(await outcome(signIn(late, { email, password }, ""))).toBe("Invalid");
    const sessions = await forum()
      .database.read.selectFrom("session")
      .select("id")
      .where("account_id", "=", actor.id)
      .execute();
    expect(sessions).toHaveLength(1);
  });

  it("begins a session that the change ends, where the change comes before it is there to be seen", async () => {
    const { email, actor } = await aSignedInMember(forum());
    const ctx = forum().as(visitor);
    let change: Promise<unknown> = Promise.resolve();
    const slow: Context = {
      ...ctx,
      write: (work) =>
        ctx.write(async (tx) => {
          const begun = await work(tx);
          change = changePassword(forum().as(actor), changed);
          await doneOrWaiting(change);
          return begun;
        }),
    };
    const { cookie } = await signIn(slow, { email, password }, "");
    await change;
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
  });

  it("leaves no session behind, whichever comes first", async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { email, actor } = await aSignedInMember(forum());
      const sign = signIn(forum().as(visitor), { email, password }, "").then(
        ({ cookie }) => cookie,
        () => "",
      );
      const [cookie] = await Promise.all([sign, changePassword(forum().as(actor), changed)]);
      if (cookie !== "") expect(await actorOf(forum(), cookie)).toEqual(visitor);
      expect(await outcome(signIn(forum().as(visitor), { email, password }, ""))).toBe("Invalid");
    }
  });
});
