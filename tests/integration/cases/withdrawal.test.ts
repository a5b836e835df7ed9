import type { CheckedText } from "db/schema/shown-text";
import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { withdrawByCode, withdrawCase } from "~/features/cases/withdrawal/withdrawal.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { purgeAgain } from "~/features/moderation/hidden/purge-list.server";
import { documentThreads } from "~/features/search/document.server";
import {
  anAttachment,
  aPublishedCase,
  aReadyCase,
  aWaitingCase,
  caseRow,
  madeUp,
  submit,
  withGovernance,
  writtenConsent,
} from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAnswer, unlimited } from "../../support/questions";

// The cast: a test may put back what never passed the check.
const passing = (text: string) => text as CheckedText;
const approve = { decision: "approve", reason: "" } as const;

onEveryDialect("withdrawing a case", (forum) => {
  const anybody = () => forum().as({ kind: "visitor" });
  const published = async () => {
    await withGovernance(forum());
    const ready = await aReadyCase(forum(), { consent: writtenConsent });
    await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    const checker = await anEducator(forum(), "cardiology");
    await claimCase(unlimited(forum(), checker), ready.token);
    await decideCase(unlimited(forum(), checker), ready.token, approve);
    forum().time.now += 15 * DAY;
    await forum().jobs.drain();
    const { id } = await caseRow(forum(), ready.token);
    const thread = await forum()
      .database.read.selectFrom("thread")
      .selectAll()
      .where("case_id", "=", id)
      .executeTakeFirstOrThrow();
    return { ...ready, thread, caseId: id };
  };
  /** Every column of every table in which the words of the case could stand. */
  const anywhere = async (words: string) => {
    const { read } = forum().database;
    const [threads, cases, documents, attachments, revisions] = await Promise.all([
      read.selectFrom("thread").selectAll().execute(),
      read.selectFrom("clinical_case").selectAll().execute(),
      read.selectFrom("search_document").selectAll().execute(),
      read.selectFrom("attachment").selectAll().execute(),
      read.selectFrom("revision").selectAll().execute(),
    ]);
    return JSON.stringify({ threads, cases, documents, attachments, revisions }).includes(words);
  };

  it("by its code needs no account, and nothing of it is left but that it happened", async () => {
    const { code, thread, caseId, token } = await published();
    const version = (await findThreadHead(forum().database.read, thread.id, 0))?.version ?? 0;
    await withdrawByCode(anybody(), `${code?.slice(0, 3)} ${code?.slice(3).toLowerCase()}`);
    expect((await caseRow(forum(), token)).state).toBe("withdrawn");
    const head = await findThreadHead(forum().database.read, thread.id, 0);
    expect(head).toMatchObject({ deleted: true, hidden: true });
    expect(head?.version).toBeGreaterThan(version);
    const media = await forum()
      .database.read.selectFrom("attachment")
      .select("state")
      .where("case_id", "=", caseId)
      .execute();
    expect(media).toEqual([{ state: "removed" }]);
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "actor_id"])
      .where("subject_kind", "=", "case")
      .where("subject_id", "=", String(caseId))
      .orderBy("seq")
      .execute();
    expect(log.at(-1)).toEqual({ act: "case-withdrawn", actor_id: null });
  });

  it("leaves its words in no table", async () => {
    const author = await aMember(forum());
    await withGovernance(forum());
    const ready = await aPublishedCase(forum(), {
      by: author,
      title: "A case of canarytitle",
      summary: "A case of canarysummary",
    });
    expect(await anywhere("canarysummary")).toBe(true);
    await withdrawCase(unlimited(forum(), author), ready.token, "");
    expect(await anywhere("canarysummary")).toBe(false);
    expect(await anywhere("canarytitle")).toBe(false);
  });

  it("with a code that was not given out is refused in one sentence, whatever was typed", async () => {
    for (const typed of ["", "KX7", "222222222222", "'; drop table thread; --"])
      await expect(withdrawByCode(unlimitedVisitor(), typed)).rejects.toMatchObject({
        fields: { code: expect.stringContaining("No case has this code") },
      });
  });
  const unlimitedVisitor = () => ({ ...anybody(), address: "" });

  it("is limited per address", async () => {
    const ctx = { ...anybody(), address: "198.51.100.77" };
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => withdrawByCode(ctx, "222222222222")));
    expect(tries.map((one) => one.status === "rejected" && one.reason.status)).toContain(429);
  });

  it("twice changes nothing, and writes nothing more down", async () => {
    const { code, caseId } = await published();
    await withdrawByCode(unlimitedVisitor(), code ?? "");
    await withdrawByCode(unlimitedVisitor(), code ?? "");
    const steps = await forum()
      .database.read.selectFrom("case_step")
      .select("id")
      .where("case_id", "=", caseId)
      .where("attachment_id", "is", null)
      .where("to_state", "=", "withdrawn")
      .execute();
    expect(steps).toHaveLength(1);
  });

  it("is its author's at any time, a moderator's with a reason, and nobody else's", async () => {
    const first = await aWaitingCase(forum());
    const moderator = await aModerator(forum());
    await expect(withdrawCase(unlimited(forum(), await aMember(forum())), first.token, "x")).rejects.toMatchObject({
      status: 404,
    });
    await expect(withdrawCase(unlimited(forum(), moderator), first.token, "")).rejects.toMatchObject({
      fields: { reason: expect.anything() },
    });
    await withdrawCase(unlimited(forum(), moderator), first.token, "The patient asked the ward");
    const second = await aWaitingCase(forum());
    await withdrawCase(unlimited(forum(), second.author), second.token, "");
    for (const { token } of [first, second]) expect((await caseRow(forum(), token)).state).toBe("withdrawn");
  });

  it("before its day keeps it from ever coming out", async () => {
    await withGovernance(forum());
    const ready = await aWaitingCase(forum(), { consent: writtenConsent });
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), ready.token, approve);
    await withdrawByCode(unlimitedVisitor(), ready.code ?? "");
    forum().time.now += 15 * DAY;
    await forum().jobs.drain();
    const { id, state } = await caseRow(forum(), ready.token);
    expect(state).toBe("withdrawn");
    expect(
      await forum().database.read.selectFrom("thread").select("id").where("case_id", "=", id).execute(),
    ).toHaveLength(0);
  });

  it("takes what was answered out of sight too, and stays so when search is built anew", async () => {
    const { thread, code } = await published();
    await anAnswer(forum(), thread.id, undefined, "The canary answer stands under a case.");
    await withdrawByCode(unlimitedVisitor(), code ?? "");
    await forum().database.write((tx) => documentThreads(tx, unlimitedVisitor(), [thread.id]));
    expect(
      await forum()
        .database.read.selectFrom("search_document")
        .select("id")
        .where("thread_id", "=", thread.id)
        .execute(),
    ).toEqual([]);
  });

  it("is done again after a backup from before was put back", async () => {
    const { token, author, caseId } = await aPublishedThenWithdrawn();
    await forum().jobs.drain();
    // What a restored backup would bring back.
    await forum().database.write((tx) =>
      tx
        .updateTable("clinical_case")
        .set({ state: "approved", title: passing("Canaryrestored"), publish_at: forum().time.now })
        .where("id", "=", caseId)
        .execute(),
    );
    await purgeAgain(unlimited(forum(), author));
    const row = await caseRow(forum(), token);
    expect([row.state, row.title]).toEqual(["withdrawn", ""]);
  });
  const aPublishedThenWithdrawn = async () => {
    const out = await aPublishedCase(forum());
    await withdrawCase(unlimited(forum(), out.author), out.token, "");
    const { id } = await caseRow(forum(), out.token);
    return { ...out, caseId: id };
  };

  it("cannot be widened by a later record once it is withdrawn", async () => {
    const { token, author } = await aPublishedThenWithdrawn();
    await expect(recordConsent(unlimited(forum(), author), token, { consent: madeUp })).rejects.toMatchObject({
      status: 403,
    });
  });
});
