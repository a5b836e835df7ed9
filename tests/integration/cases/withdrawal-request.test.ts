import { expect, it } from "vitest";
import type { Actor } from "~/core/actor";
import { DAY } from "~/core/time";
import { decideRequest, readRequests, requireRequest } from "~/features/cases/withdrawal/withdrawal-decision.server";
import { MOST_OPEN } from "~/features/cases/withdrawal/withdrawal-request";
import {
  askForWithdrawal,
  requestForm,
  sweepWithdrawalRequests,
} from "~/features/cases/withdrawal/withdrawal-request.server";
import { eraseReason } from "~/features/moderation/audit/audit-erasure.server";
import { aPublishedCase, aReadyCase, caseRow } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { unlimited } from "../../support/questions";

const told = "A picture of a rash on a forearm, shown to students in spring.";
const ask = { told, keeper: "The outpatient clinic for skin diseases" };
const refusing = { outcome: "refused", reason: "The clinic knows of no such wish", named: "" } as const;

onEveryDialect("asking for a withdrawal without a code", (forum) => {
  const anybody = (address = "") => ({ ...forum().as({ kind: "visitor" } as Actor), address });
  const rows = () => forum().database.read.selectFrom("withdrawal_request").selectAll().orderBy("id").execute();
  const last = async () => (await rows()).at(-1) ?? expect.fail("Nothing was asked.");
  const asked = async () => {
    await askForWithdrawal(anybody(), ask);
    return last();
  };
  const threadOf = async (token: string) => {
    const { id } = await caseRow(forum(), token);
    const { read } = forum().database;
    return read.selectFrom("thread").selectAll().where("case_id", "=", id).executeTakeFirstOrThrow();
  };
  const logOf = (id: number) =>
    forum()
      .database.read.selectFrom("audit_log")
      .select(["seq", "act", "actor_id as by"])
      .where("subject_kind", "=", "withdrawal")
      .where("subject_id", "=", String(id))
      .execute();

  it("needs no account, and nothing is stored of who asked", async () => {
    const row = await asked();
    expect(row).toMatchObject({ told, keeper: ask.keeper, decided_at: null, decided_by: null, outcome: null });
    expect(Object.keys(row).sort()).toEqual(
      ["decided_at", "decided_by", "id", "keeper", "made_at", "outcome", "reason", "told"].sort(),
    );
  });

  it.each([
    ["told", { told: "MRN 4471234 was my number there", keeper: "" }],
    ["told", { told: "It was me, Margaret Thornbury, in that picture", keeper: "" }],
    ["keeper", { told, keeper: "Ask for MRN 4471234" }],
  ])("with a name or a number in %s is given back to decide on, and nothing is stored", async (field, typed) => {
    const before = (await rows()).length;
    const refused = await askForWithdrawal(anybody(), typed).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 422, fields: { [field]: expect.any(String) } });
    // Reasons are kept by account: a visitor is not offered to keep anything.
    const { review } = refused as { review: { finds: { severity: string }[] } };
    expect(review.finds.map(({ severity }) => severity)).not.toContain("ask");
    expect(await rows()).toHaveLength(before);
  });

  it("may say which place keeps the form", async () => {
    await askForWithdrawal(anybody(), { told, keeper: "St Mary's Hospital, Department of Dermatology" });
    expect((await last()).keeper).toContain("St Mary's Hospital");
  });

  it("is refused with too little or too much", () => {
    for (const bad of [{}, { told: "  short  " }, { told: "x".repeat(1_001) }, { told, keeper: "x".repeat(201) }])
      expect(requestForm.safeParse(bad).success).toBe(false);
    expect(requestForm.safeParse({ told }).success).toBe(true);
  });

  it("is limited to three a day from one network, and for one member", async () => {
    const member = forum().as(await aMember(forum()));
    for (const ctx of [anybody("198.51.100.91"), { ...member, address: "198.51.100.92" }]) {
      for (let time = 0; time < 3; time++) await askForWithdrawal(ctx, ask);
      await expect(askForWithdrawal(ctx, ask)).rejects.toMatchObject({ status: 429 });
    }
  });

  it("is limited to twelve a day from all blocks of one /48, so that nobody fills the list with addresses", async () => {
    for (let block = 0; block < 12; block++) await askForWithdrawal(anybody(`2001:db8:77:${block}::1`), ask);
    await expect(askForWithdrawal(anybody("2001:db8:77:ff::1"), ask)).rejects.toMatchObject({ status: 429 });
    await askForWithdrawal(anybody("2001:db8:78::1"), ask);
  });

  it("is for moderators who are not paused, and for nobody else", async () => {
    const { id } = await asked();
    const moderator = await aModerator(forum());
    const paused = { ...moderator, suspendedUntil: forum().clock() + DAY };
    for (const actor of [await aMember(forum()), await aMember(forum(), { admin: true }), paused]) {
      await expect(readRequests(unlimited(forum(), actor))).rejects.toMatchObject({ status: 403 });
      await expect(decideRequest(unlimited(forum(), actor), id, refusing)).rejects.toMatchObject({ status: 403 });
    }
    await expect(decideRequest(anybody(), id, refusing)).rejects.toMatchObject({ status: 401 });
    const { waiting, count } = await readRequests(unlimited(forum(), moderator));
    expect(waiting.map((one) => one.id)).toContain(id);
    expect(count).toBe(waiting.length);
  });

  it("ends with the case withdrawn in the same act, its texts emptied, and both in the log", async () => {
    const { token } = await aPublishedCase(forum());
    const thread = await threadOf(token);
    const { id } = await asked();
    const moderator = await aModerator(forum());
    await decideRequest(unlimited(forum(), moderator), id, {
      outcome: "withdrawn",
      reason: "The clinic confirmed it",
      named: `https://forum.example/questions/${thread.id}/${thread.slug}`,
    });
    expect((await caseRow(forum(), token)).state).toBe("withdrawn");
    expect((await threadOf(token)).deleted_at).not.toBeNull();
    expect(await last()).toMatchObject({ told: "", keeper: "", outcome: "withdrawn", decided_by: moderator.id });
    expect(await logOf(id)).toMatchObject([{ act: "withdrawal-done", by: moderator.id }]);
    await expect(requireRequest(unlimited(forum(), moderator), id)).rejects.toMatchObject({ status: 404 });
  });

  it("by a moderator whose own case it is does not say in the log that it was theirs", async () => {
    const moderator = await aModerator(forum());
    const { token } = await aPublishedCase(forum(), { by: moderator });
    const { id } = await asked();
    const named = String((await threadOf(token)).id);
    await decideRequest(unlimited(forum(), moderator), id, { outcome: "withdrawn", reason: "Confirmed", named });
    const entry = await forum()
      .database.read.selectFrom("audit_log")
      .select("actor_id")
      .where("act", "=", "case-withdrawn")
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    expect(entry.actor_id).toBe(moderator.id);
    const { id: caseId } = await caseRow(forum(), token);
    const consent = await forum()
      .database.read.selectFrom("consent_record")
      .select("withdrawn_by")
      .where("case_id", "=", caseId)
      .executeTakeFirstOrThrow();
    expect(consent.withdrawn_by).toBe("moderator");
  });

  it("with a case that does not exist is refused beside the field, and nothing is half done", async () => {
    const { id } = await asked();
    const ctx = unlimited(forum(), await aModerator(forum()));
    const draft = await aReadyCase(forum());
    for (const named of ["", "987654", "the one about the heart", draft.token])
      await expect(decideRequest(ctx, id, { outcome: "withdrawn", reason: "Confirmed", named })).rejects.toMatchObject({
        status: 422,
        fields: { named: expect.stringContaining("No case has this") },
      });
    expect(await last()).toMatchObject({ told, decided_at: null });
    expect((await caseRow(forum(), draft.token)).state).toBe("draft");
    await expect(decideRequest(ctx, 987_654, refusing)).rejects.toMatchObject({ status: 404 });
  });

  it("is decided by exactly one of two moderators at once, and by nobody again", async () => {
    const { id } = await asked();
    const two = [await aModerator(forum()), await aModerator(forum())];
    const race = await Promise.allSettled(
      two.map((moderator) => decideRequest(unlimited(forum(), moderator), id, refusing)),
    );
    expect(race.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(race.flatMap((one) => (one.status === "rejected" ? [one.reason.status] : []))).toEqual([409]);
    expect(await logOf(id)).toMatchObject([{ act: "withdrawal-refused" }]);
  });

  it("has a reason that names nobody, and loses it when it is erased from the log", async () => {
    const { id } = await asked();
    const ctx = unlimited(forum(), await aModerator(forum()));
    await expect(decideRequest(ctx, id, { ...refusing, reason: "MRN 4471234 is somebody else" })).rejects.toMatchObject(
      { status: 422, fields: { reason: expect.any(String) } },
    );
    await decideRequest(ctx, id, { ...refusing, outcome: "not_found" });
    expect((await last()).reason).toBe(refusing.reason);
    const [entry] = await logOf(id);
    const admin = await aMember(forum(), { admin: true });
    await eraseReason(unlimited(forum(), admin), entry?.seq ?? 0);
    expect((await last()).reason).toBe("");
  });

  it("is emptied and closed after 90 days, when nobody decided", async () => {
    const { id } = await asked();
    const find = async () => (await rows()).find((row) => row.id === id);
    forum().time.now += 89 * DAY;
    await sweepWithdrawalRequests(anybody());
    expect(await find()).toMatchObject({ told, decided_at: null });
    forum().time.now += 2 * DAY;
    await sweepWithdrawalRequests(anybody());
    expect(await find()).toMatchObject({ told: "", keeper: "", outcome: "expired", decided_by: null });
  });

  // Last: it fills the table.
  it("cannot fill the forum: beyond so many that wait, a sentence says whom to ask instead", async () => {
    const open = (await rows()).filter((row) => row.decided_at === null).length;
    const row = { told: (await asked()).told, made_at: forum().clock() };
    await forum().database.write((tx) =>
      tx
        .insertInto("withdrawal_request")
        .values(Array.from({ length: MOST_OPEN - open - 3 }, () => row))
        .execute(),
    );
    const flood = await Promise.allSettled(Array.from({ length: 5 }, () => askForWithdrawal(anybody(), ask)));
    const refused = flood.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(3);
    for (const one of refused)
      expect(one).toMatchObject({ status: 429, message: expect.stringContaining("those who answer for this forum") });
    expect((await rows()).filter((one) => one.decided_at === null)).toHaveLength(MOST_OPEN);
  });
});
