import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { giveUpJob, retryJob } from "~/features/admin/job.server";
import { readOverview } from "~/features/admin/overview.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { enqueue } from "~/platform/enqueue.server";
import { MAX_ATTEMPTS } from "~/platform/job-lane.server";
import { deadJobs } from "~/platform/jobs.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor, aModerator, anEducator } from "../../support/people";
import { aThreadRow } from "../../support/posts";

onEveryDialect("the administrator's overview", (forum) => {
  it("counts members by role, who waits, open reports and what is hidden", async () => {
    const author = await aMember(forum());
    await aMentor(forum(), "cardiology");
    await anEducator(forum(), "cardiology");
    await aMember(forum(), { role: "reader", stage: null });
    await aModerator(forum());
    const admin = await aMember(forum(), { role: "reader", stage: null, admin: true });
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const post = { kind: "thread", id: threadId } as const;
    await raiseFlag(forum().as(await aMember(forum())), { post, reason: "identifies", comment: "" });
    await forum().jobs.drain();
    const overview = await readOverview(forum().as(admin));
    expect(overview).toMatchObject({
      members: { students: 2, trainees: 0, mentors: 1, educators: 1, moderators: 1, admins: 1 },
      waiting: 1,
      reports: 1,
      hidden: 1,
      // The mail that tells the author waits a while: only what is
      // due counts, since a number of waiting mails tells whom.
      jobs: 0,
      dead: 0,
    });
    const db = forum().database.read;
    expect(await db.selectFrom("job").select("id").where("run_at", ">", forum().clock()).execute()).not.toEqual([]);
    await forum().database.write((tx) => enqueue(tx, [{ type: "of-nobody", payload: {}, runAt: forum().clock() }]));
    expect((await readOverview(forum().as(admin))).jobs).toBe(1);
    await forum().database.write((tx) => tx.deleteFrom("job").where("type", "=", "of-nobody").execute());
    expect(overview.database).toBeGreaterThan(100_000);
    expect(overview.free).toBeGreaterThan(0);
  });

  async function aDeadJob(): Promise<number> {
    await forum().database.write((tx) =>
      enqueue(tx, [{ type: "of-nobody", payload: { id: 1 }, runAt: forum().time.now }]),
    );
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
      await forum().jobs.drain();
      forum().time.now += 24 * 3_600_000;
    }
    const [job] = await deadJobs(forum().database.read, 10);
    if (!job) throw new Error("The job did not die.");
    return job.id;
  }

  it("a failed job is tried again or given up by an administrator alone, once, and it is logged", async () => {
    const admin = await aMember(forum(), { admin: true });
    const id = await aDeadJob();
    await expect(retryJob(forum().as(await aModerator(forum())), id)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(giveUpJob(forum().as(visitor), id)).rejects.toMatchObject({ name: "SignInNeeded" });
    await retryJob(forum().as(admin), id);
    expect(await deadJobs(forum().database.read, 10)).toEqual([]);
    // It waits now, so it is neither to be tried again nor to be given up.
    await expect(retryJob(forum().as(admin), id)).rejects.toMatchObject({ name: "Conflict" });
    await expect(giveUpJob(forum().as(admin), id)).rejects.toMatchObject({ name: "Conflict" });
    await forum().database.write((tx) => tx.deleteFrom("job").execute());
    const other = await aDeadJob();
    await giveUpJob(forum().as(admin), other);
    expect(await forum().database.read.selectFrom("job").select("id").execute()).toEqual([]);
    const acts = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "subject_id as id"])
      .where("subject_kind", "=", "job")
      .orderBy("seq")
      .execute();
    expect(acts).toEqual([
      { act: "job-retried", id: String(id) },
      { act: "job-discarded", id: String(other) },
    ]);
  });
});
