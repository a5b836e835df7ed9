import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { publishDueCases } from "~/features/cases/case/publication.server";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { governanceRecords } from "~/features/cases/consent/governance.queries.server";
import { endGovernance } from "~/features/cases/consent/governance.server";
import {
  anAttachment,
  aPublishedCase,
  aReadyCase,
  aWaitingCase,
  caseRow,
  submit,
  withGovernance,
  writtenConsent,
} from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { unlimited } from "../../support/questions";

const approve = { decision: "approve", reason: "" } as const;

onEveryDialect("publishing a case", (forum) => {
  const threadOf = async (token: string) => {
    const { id } = await caseRow(forum(), token);
    return forum().database.read.selectFrom("thread").selectAll().where("case_id", "=", id).executeTakeFirst();
  };
  const searchable = async (threadId: number) =>
    (
      await forum()
        .database.read.selectFrom("search_document")
        .select("title")
        .where("thread_id", "=", threadId)
        .execute()
    ).length;

  it("nothing of it is a thread before", async () => {
    const { token } = await aWaitingCase(forum());
    expect(await threadOf(token)).toBeUndefined();
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), token, approve);
    expect(await threadOf(token)).toBeUndefined();
  });

  it("it becomes a case for verified members, in lists, counts, tags and search, under its author's name", async () => {
    await forum().jobs.drain(); // what the test before left to publish
    const before = await specialtyCount();
    const { thread, author, token } = await aPublishedCase(forum());
    expect(thread).toMatchObject({
      kind: "case",
      visibility: "verified",
      episode: "over",
      author_id: author.id,
      asker_stage: "Year 4 student",
      know_md: expect.stringContaining("tender red lumps"),
      know_html: expect.stringContaining("<strong>"),
      think_md: expect.stringContaining("**Narrowed down to**"),
      asking_md: "Looking back, what did the chest X-ray add?",
    });
    expect(await specialtyCount()).toBe(before + 1);
    expect(await searchable(thread.id)).toBe(1);
    const row = await caseRow(forum(), token);
    expect([row.state, row.title, row.summary_md, row.know_html]).toEqual(["published", "", "", ""]);
  });

  const specialtyCount = async () =>
    (
      await forum()
        .database.read.selectFrom("specialty")
        .select("thread_count as n")
        .where("slug", "=", "cardiology")
        .executeTakeFirstOrThrow()
    ).n;

  it("an anonymous one has a pseudonym and no author, and nobody follows it by themselves", async () => {
    const { thread, author } = await aPublishedCase(forum(), { anonymous: true });
    expect(thread).toMatchObject({ author_id: null, anonymous: 1, pseudonym: expect.stringMatching(/^Anonymous /) });
    const known = await forum()
      .database.read.selectFrom("anonymous_author")
      .select("account_id as id")
      .where("thread_id", "=", thread.id)
      .execute();
    expect(known).toEqual([{ id: author.id }]);
    const watching = await forum()
      .database.read.selectFrom("watch")
      .select("account_id")
      .where("target_kind", "=", "thread")
      .where("target_id", "=", thread.id)
      .execute();
    expect(watching).toEqual([]);
  });

  it("comes out at once where no patient is behind it, by the job of its approval", async () => {
    const { token } = await aWaitingCase(forum());
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), token, approve);
    await forum().jobs.drain();
    expect(await threadOf(token)).toBeDefined();
  });

  it("of a real patient comes out after a delay between the two settings, and not a minute earlier", async () => {
    await withGovernance(forum());
    const { token } = await aWaitingCase(forum(), { consent: writtenConsent });
    const approvedAt = forum().time.now;
    const checker = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await decideCase(checker, token, approve);
    const { publish_at } = await caseRow(forum(), token);
    expect(publish_at).toBeGreaterThanOrEqual(approvedAt + 3 * DAY);
    expect(publish_at).toBeLessThanOrEqual(approvedAt + 14 * DAY);
    forum().time.now = (publish_at ?? 0) - 1;
    await forum().jobs.drain();
    expect(await threadOf(token)).toBeUndefined();
    forum().time.now = publish_at ?? 0;
    await forum().jobs.drain();
    expect(await threadOf(token)).toBeDefined();
  });

  it("keeps waiting while the governance record has ended, and comes out once there is one again", async () => {
    await withGovernance(forum());
    const { token } = await aWaitingCase(forum(), { consent: writtenConsent });
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), token, approve);
    const admin = await aMember(forum(), { admin: true });
    const record = (await governanceRecords(forum().database.read, 9)).find((one) => one.endedAt === null);
    await endGovernance(forum().as(admin), { record: record?.id ?? 0, reason: "The contract ended" });
    forum().time.now += 15 * DAY;
    await publishDueCases(unlimited(forum(), admin));
    expect((await caseRow(forum(), token)).state).toBe("approved");
    await withGovernance(forum());
    await publishDueCases(unlimited(forum(), admin));
    expect(await threadOf(token)).toBeDefined();
  });

  it("two processes that publish at once make one thread", async () => {
    const { token } = await aWaitingCase(forum());
    const checker = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await decideCase(checker, token, approve);
    await Promise.all([publishDueCases(unlimited(forum(), checker.actor as never)), publishDueCases(checker)]);
    const { id } = await caseRow(forum(), token);
    const threads = await forum().database.read.selectFrom("thread").select("id").where("case_id", "=", id).execute();
    expect(threads).toHaveLength(1);
  });

  it("its attachments go out with it", async () => {
    const ready = await aReadyCase(forum());
    const attachment = await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    const checker = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await claimCase(checker, ready.token);
    await decideCase(checker, ready.token, approve);
    await forum().jobs.drain();
    const row = await forum()
      .database.read.selectFrom("attachment")
      .select("state")
      .where("id", "=", attachment)
      .executeTakeFirstOrThrow();
    expect(row.state).toBe("published");
  });
});
