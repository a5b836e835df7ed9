import { expect, test } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { framesOf } from "~/features/cases/attachment/attachment.queries.server";
import type { CaseState } from "~/features/cases/case/case-access";
import { publishDueCases } from "~/features/cases/case/publication.server";
import { decideCase } from "~/features/cases/check/case-check.server";
import { coverMore } from "~/features/cases/check/cover-more.server";
import { sendMedia } from "~/features/cases/media/media.server";
import { withdrawCase } from "~/features/cases/withdrawal/withdrawal.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { readBlob } from "~/platform/blobs/blob.server";
import { scriptedDeid } from "../../support/attachments";
import { onEveryDialect } from "../../support/every-dialect";
import { aCase, anAttachment } from "../../support/media";
import { aMember, aModerator, anEducator } from "../../support/people";
import { unlimited } from "../../support/questions";

const uncovered = Buffer.from("CANARYNAMEINTHEPICTURE");
const box = (at: number) => ({ here: "", "x.0.a0": String(at), "y.0.a0": "3", "w.0.a0": "20", "h.0.a0": "10" });

onEveryDialect("covering more", (forum) => {
  const files = ["full", "960"].map((variant) => ({ variant, mediaType: "image/webp", bytes: uncovered }));
  async function made(state: CaseState, attachment: "confirmed" | "checked" | "published") {
    forum().deid = scriptedDeid({});
    const one = await aCase(forum(), { state });
    return { ...one, ...(await anAttachment(forum(), one, { state: attachment, frames: [{ files }] })) };
  }
  const cover = (actor: Actor, token: string, at = 1) => coverMore(forum().as(actor), token, box(at));
  const stateOf = async (id: number) =>
    forum().database.read.selectFrom("attachment").select("state").where("id", "=", id).executeTakeFirstOrThrow();
  const caseState = async (id: number) =>
    forum().database.read.selectFrom("clinical_case").select("state").where("id", "=", id).executeTakeFirstOrThrow();
  const version = async (threadId: number) => (await findThreadHead(forum().database.read, threadId, 0))?.version ?? 0;
  const ask = (actor: Actor, frame: string) =>
    sendMedia(forum().as(actor), new Request("http://localhost/"), frame, "full");
  const claim = (caseId: number, checker: Member) =>
    forum().database.write((tx) =>
      tx
        .insertInto("case_check")
        .values({ case_id: caseId, checker_id: checker.id, claimed_at: forum().clock() })
        .execute(),
    );

  test("by the second person is a decision of its own in the log; the check stays open for the rest", async () => {
    const one = await made("submitted", "confirmed");
    const checker = await anEducator(forum(), "cardiology");
    await claim(one.caseId, checker);
    await cover(checker, one.token);
    const checks = await forum()
      .database.read.selectFrom("case_check")
      .select(["checker_id as by", "decision"])
      .where("case_id", "=", one.caseId)
      .orderBy("id")
      .execute();
    expect(checks).toEqual([
      { by: checker.id, decision: null },
      { by: checker.id, decision: "cover" },
    ]);
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "actor_id as by"])
      .where("subject_kind", "=", "case")
      .where("subject_id", "=", String(one.caseId))
      .execute();
    expect(log).toEqual([{ act: "case-covered", by: checker.id }]);
    await forum().jobs.drain();
    expect(await stateOf(one.id)).toEqual({ state: "confirmed" });
    await decideCase(unlimited(forum(), checker), one.caseToken, { decision: "return", reason: "Mend the words." });
  });

  test("by the author is no second person's decision", async () => {
    const one = await made("published", "published");
    await cover(one.author, one.token);
    const checks = await forum()
      .database.read.selectFrom("case_check")
      .select("id")
      .where("case_id", "=", one.caseId)
      .execute();
    expect(checks).toEqual([]);
    await forum().jobs.drain();
  });

  test("of a published case makes every kept page of it stale, at once and once it is done", async () => {
    const one = await made("published", "published");
    const threadId = one.threadId ?? 0;
    const before = await version(threadId);
    await cover(await aModerator(forum()), one.token);
    const covering = await version(threadId);
    expect(covering).toBeGreaterThan(before);
    await forum().jobs.drain();
    expect(await version(threadId)).toBeGreaterThan(covering);
  });

  test("leaves nothing at the old address of what was seen before, neither meanwhile nor afterwards", async () => {
    const one = await made("published", "published");
    const reader = await aMember(forum());
    const old = one.frames[0]?.token ?? "";
    expect(await (await ask(reader, old)).text()).toBe(String(uncovered));
    await cover(await aModerator(forum()), one.token);
    await expect(ask(reader, old)).rejects.toMatchObject({ status: 404 });
    await expect(ask(one.author, old)).rejects.toMatchObject({ status: 404 });
    await forum().jobs.drain();
    for (const actor of [reader, one.author, visitor])
      await expect(ask(actor, old)).rejects.toMatchObject({ status: 404 });
    const [frame] = await framesOf(forum().database.read, [one.id]);
    expect(await (await ask(reader, frame?.token ?? "")).text()).toBe("full with 1 covers");
    for await (const { key } of forum().blobs.list("media")) expect(await textOf(key)).not.toBe(String(uncovered));
  });
  const textOf = async (key: string) => {
    const chunks: Buffer[] = [];
    for await (const chunk of await readBlob(forum().as(visitor), key)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString();
  };

  test("that cannot be done takes the picture out, and the pages that showed it are stale", async () => {
    const one = await made("published", "published");
    forum().deid = scriptedDeid({ left: Array.from({ length: 5 }, () => [aFinding]) });
    await cover(await aModerator(forum()), one.token);
    const covering = await version(one.threadId ?? 0);
    await forum().jobs.drain();
    expect(await stateOf(one.id)).toEqual({ state: "refused" });
    expect(await version(one.threadId ?? 0)).toBeGreaterThan(covering);
  });
  const aFinding = { kind: "text", x: 1, y: 1, w: 5, h: 5, score: 0.9, sure: true } as const;

  test("in two windows at once is done once; the second is told, and both boxes stay where both came in turn", async () => {
    const one = await made("published", "published");
    const moderator = await aModerator(forum());
    const both = await Promise.allSettled([cover(moderator, one.token, 1), cover(moderator, one.token, 40)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await forum().jobs.drain();
    await cover(moderator, one.token, 70);
    await forum().jobs.drain();
    const [frame] = await framesOf(forum().database.read, [one.id]);
    expect(frame?.boxes).toHaveLength(2);
  });

  test("while publication runs never leaves a published case with a picture that is stuck before it", async () => {
    for (let round = 0; round < 4; round++) {
      const one = await made("approved", "checked");
      await forum().database.write((tx) =>
        tx
          .updateTable("clinical_case")
          .set((eb) => ({
            publish_at: 1,
            specialty_id: eb.selectFrom("specialty").select((s) => s.fn.min("id").as("id")),
          }))
          .where("id", "=", one.caseId)
          .execute(),
      );
      await Promise.allSettled([publishDueCases(forum().as(one.author)), cover(one.author, one.token)]);
      await forum().jobs.drain();
      await publishDueCases(forum().as(one.author));
      expect([await caseState(one.caseId), await stateOf(one.id)]).toEqual([
        { state: "published" },
        { state: "published" },
      ]);
    }
  });

  test("while the case is withdrawn leaves no file of it", async () => {
    for (let round = 0; round < 4; round++) {
      const one = await made("published", "published");
      const moderator = await aModerator(forum());
      await Promise.allSettled([
        cover(moderator, one.token),
        withdrawCase(unlimited(forum(), one.author), one.caseToken, ""),
      ]);
      await forum().jobs.drain();
      expect([await caseState(one.caseId), await stateOf(one.id)]).toEqual([
        { state: "withdrawn" },
        { state: "removed" },
      ]);
    }
  });

  test("while the second person approves: what is approved has no picture that is still being covered", async () => {
    for (let round = 0; round < 4; round++) {
      const one = await made("submitted", "confirmed");
      const checker = await anEducator(forum(), "cardiology");
      await claim(one.caseId, checker);
      const [approved] = await Promise.allSettled([
        decideCase(unlimited(forum(), checker), one.caseToken, { decision: "approve", reason: "" }),
        cover(checker, one.token),
      ]);
      if (approved?.status === "fulfilled") expect((await stateOf(one.id)).state).not.toBe("covering");
      await forum().jobs.drain();
    }
  });
});
