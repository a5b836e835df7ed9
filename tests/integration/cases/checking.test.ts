import { beforeEach, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { MINUTE } from "~/core/time";
import { saveCase } from "~/features/cases/case/case.server";
import { submitCase } from "~/features/cases/case/case-submission.server";
import { CHECK_CLAIM } from "~/features/cases/check/case-check";
import {
  checkForm,
  claimCase,
  decideCase,
  nextCase,
  readCheck,
  releaseCase,
  waitingFor,
} from "~/features/cases/check/case-check.server";
import { RULES_VERSION } from "~/features/cases/consent/attestation";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { parseForm } from "~/platform/forms.server";
import {
  aDraftCase,
  anAttachment,
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
import { unlimited } from "../../support/questions";

const kept = [{ x: 0, y: 0, w: 5, h: 5, by: "found", kept: true, reason: "side_marker" }] as const;
const approve = { decision: "approve", reason: "" } as const;

onEveryDialect("sending a case in", (forum) => {
  const state = async (token: string) => (await caseRow(forum(), token)).state;

  it("needs everything settled, and says what is left", async () => {
    const draft = await aDraftCase(forum(), { title: "" });
    await expect(submit(forum(), draft)).rejects.toThrow("Write the title in one sentence");
    expect(await state(draft.token)).toBe("draft");
  });

  it("needs every attachment confirmed and described", async () => {
    const ready = await aReadyCase(forum());
    await anAttachment(forum(), ready.token, { state: "cleaned", alt: "" });
    await expect(submit(forum(), ready)).rejects.toThrow("Confirm one attachment · Describe one attachment in words");
  });

  it("needs written consent for a picture of a person", async () => {
    const anonymised = { ...madeUp, basis: "anonymised" as const };
    await withGovernance(forum());
    const ready = await aReadyCase(forum(), { consent: anonymised });
    await anAttachment(forum(), ready.token, { person: true });
    await expect(submit(forum(), ready)).rejects.toThrow("always needs written consent");
  });

  it("of a real patient needs the governance record", async () => {
    await forum().database.write((tx) =>
      tx.updateTable("governance_record").set({ in_force: null, ended_at: 1 }).where("in_force", "=", 1).execute(),
    );
    const ready = await aReadyCase(forum(), { consent: writtenConsent });
    await expect(submit(forum(), ready)).rejects.toThrow("takes no patients’ material yet");
    await withGovernance(forum());
    await submit(forum(), ready);
    expect(await state(ready.token)).toBe("submitted");
  });

  it("needs members among the scopes", async () => {
    const consent = { ...madeUp, scopes: { members: false, collections: true, public: false } };
    await expect(submit(forum(), await aReadyCase(forum(), { consent }))).rejects.toThrow("Members must be allowed");
  });

  it("keeps the attestation with the version of the rules, and refuses another version", async () => {
    const ready = await aReadyCase(forum());
    const { version, id } = await caseRow(forum(), ready.token);
    const ctx = unlimited(forum(), ready.author);
    await expect(submitCase(ctx, ready.token, { basedOn: version, rules: RULES_VERSION - 1 })).rejects.toThrow("rules");
    await submit(forum(), ready);
    const said = await forum()
      .database.read.selectFrom("attestation")
      .select(["account_id", "rules_version"])
      .where("case_id", "=", id)
      .execute();
    expect(said).toEqual([{ account_id: ready.author.id, rules_version: RULES_VERSION }]);
  });

  it("of an older version than was saved meanwhile is refused", async () => {
    const ready = await aReadyCase(forum());
    const { version } = await caseRow(forum(), ready.token);
    const ctx = unlimited(forum(), ready.author);
    await expect(submitCase(ctx, ready.token, { basedOn: version - 1, rules: RULES_VERSION })).rejects.toMatchObject({
      status: 409,
    });
  });

  it("ends its author's changes, of text and of consent", async () => {
    const waiting = await aWaitingCase(forum());
    const ctx = unlimited(forum(), waiting.author);
    await expect(saveCase(ctx, waiting.token, {} as never)).rejects.toMatchObject({ status: 403 });
    await expect(recordConsent(ctx, waiting.token, { consent: madeUp })).rejects.toMatchObject({ status: 403 });
  });
});

onEveryDialect("the second person", (forum) => {
  let educator: Member;
  let moderator: Member;
  beforeEach(async () => {
    educator = await anEducator(forum(), "cardiology");
    moderator = await aModerator(forum());
    await withGovernance(forum());
  });
  const by = (actor: Member) => unlimited(forum(), actor);
  const queueOf = async (who: Member) => (await waitingFor(by(who), who)).map(({ token }) => token);

  it("is an educator or a moderator, and never the author", async () => {
    const own = await aWaitingCase(forum(), { by: educator });
    expect(await queueOf(educator)).not.toContain(own.token);
    expect(await queueOf(moderator)).toContain(own.token);
    await expect(decideCase(by(educator), own.token, approve)).rejects.toThrow();
    for (const other of [await aMember(forum()), await aMember(forum(), { role: "mentor" })])
      await expect(readCheck(by(other), own.token)).rejects.toMatchObject({ status: 403 });
    await expect(readCheck(forum().as(visitor), own.token)).rejects.toThrow();
  });

  it("sees the words as they would be published, and nothing of who told them", async () => {
    const author = await aMember(forum(), { name: "Canary Author" });
    const { token } = await aWaitingCase(forum(), { by: author });
    const page = await readCheck(by(educator), token);
    expect(page.html[`know-${token}`]).toContain("<strong>tender red lumps</strong>");
    expect(JSON.stringify([page, await waitingFor(by(educator), educator)])).not.toMatch(/Canary Author|author/i);
  });

  it("is a moderator where something found was kept uncovered, for made-up material too", async () => {
    const ready = await aReadyCase(forum());
    await anAttachment(forum(), ready.token, { boxes: [...kept] });
    await submit(forum(), ready);
    expect(await queueOf(educator)).not.toContain(ready.token);
    await expect(decideCase(by(educator), ready.token, approve)).rejects.toMatchObject({ status: 403 });
    await claimCase(by(moderator), ready.token);
    await decideCase(by(moderator), ready.token, approve);
    expect((await caseRow(forum(), ready.token)).state).toBe("approved");
  });

  it("of two who decide at the same second, exactly one does", async () => {
    const { token } = await aWaitingCase(forum());
    const results = await Promise.allSettled([
      decideCase(by(educator), token, approve),
      decideCase(by(moderator), token, { decision: "refuse", reason: "A tattoo can be seen" }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { id, state } = await caseRow(forum(), token);
    const checks = await forum().database.read.selectFrom("case_check").selectAll().where("case_id", "=", id).execute();
    expect(checks).toHaveLength(1);
    expect(state).toBe(checks[0]?.decision === "approve" ? "approved" : "refused");
  });

  it("of two who take a case at once, one gets it; the other may after half an hour, or once it is given back", async () => {
    const { token } = await aWaitingCase(forum());
    const taken = await Promise.allSettled([claimCase(by(educator), token), claimCase(by(moderator), token)]);
    expect(taken.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [first, second] = taken[0]?.status === "fulfilled" ? [educator, moderator] : [moderator, educator];
    await expect(decideCase(by(second), token, approve)).rejects.toThrow("looking at this case");
    await releaseCase(by(first), token);
    await claimCase(by(second), token);
    await expect(claimCase(by(first), token)).rejects.toMatchObject({ status: 409 });
    forum().time.now += CHECK_CLAIM + MINUTE;
    await claimCase(by(first), token);
  });

  it("goes on to the case that waits longest and nobody else looks at", async () => {
    const checker = await aModerator(forum());
    const first = await nextCase(by(checker));
    await claimCase(by(educator), first ?? "");
    expect(await nextCase(by(checker))).not.toBe(first);
    expect(await nextCase(by(educator))).toBe(first);
  });

  it("gives back with a reason; its author mends it and sends it in again", async () => {
    const waiting = await aWaitingCase(forum());
    await decideCase(by(educator), waiting.token, { decision: "return", reason: "A wristband can be read" });
    expect((await caseRow(forum(), waiting.token)).state).toBe("returned");
    const told = await told_(waiting.author);
    expect(told).toContainEqual(expect.objectContaining({ address: "/cases", title: null }));
    await submit(forum(), waiting);
    await decideCase(by(moderator), waiting.token, approve);
    expect((await caseRow(forum(), waiting.token)).state).toBe("approved");
  });

  it("refuses with a reason, and everything attached goes at once", async () => {
    const ready = await aReadyCase(forum());
    const attachment = await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    await decideCase(by(educator), ready.token, { decision: "refuse", reason: "It was in the news" });
    const row = await forum()
      .database.read.selectFrom("attachment")
      .select(["state", "alt"])
      .where("id", "=", attachment)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ state: "removed", alt: "" });
    await expect(submit(forum(), ready)).rejects.toMatchObject({ status: 403 });
  });

  it("cannot approve what is attached without having taken the case, which shows it", async () => {
    const ready = await aReadyCase(forum());
    await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    await expect(decideCase(by(educator), ready.token, approve)).rejects.toThrow("Take this case first");
    expect((await caseRow(forum(), ready.token)).state).toBe("submitted");
    // The refused decision took nothing either.
    await claimCase(by(moderator), ready.token);
    await expect(decideCase(by(educator), ready.token, approve)).rejects.toThrow("looking at this case");
    await decideCase(by(moderator), ready.token, approve);
  });

  it("cannot approve while a picture is being covered", async () => {
    const ready = await aReadyCase(forum());
    const attachment = await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    const set = (to: string) =>
      forum().database.write((tx) =>
        tx.updateTable("attachment").set({ state: to }).where("id", "=", attachment).execute(),
      );
    await set("covering");
    await claimCase(by(educator), ready.token);
    await expect(decideCase(by(educator), ready.token, approve)).rejects.toThrow("being covered");
    await set("confirmed");
    await decideCase(by(educator), ready.token, approve);
  });

  it("writes every step down, who, when and why, and the log has every decision", async () => {
    const { token, author } = await aWaitingCase(forum());
    await decideCase(by(educator), token, { decision: "refuse", reason: "The story was in the news" });
    const { id } = await caseRow(forum(), token);
    const steps = await forum()
      .database.read.selectFrom("case_step")
      .select(["from_state", "to_state", "actor_id", "reason"])
      .where("case_id", "=", id)
      .orderBy("id")
      .execute();
    expect(steps.map((step) => [step.from_state, step.to_state, step.actor_id, step.reason])).toEqual([
      ["", "draft", author.id, ""],
      ["draft", "submitted", author.id, ""],
      ["submitted", "refused", educator.id, "The story was in the news"],
    ]);
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "actor_id"])
      .where("subject_kind", "=", "case")
      .where("subject_id", "=", String(id))
      .execute();
    expect(log).toEqual([{ act: "case-refused", actor_id: educator.id }]);
  });

  it("says why it gives back or refuses", async () => {
    const post = (fields: Record<string, string>) =>
      new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });
    await expect(parseForm(post({ decision: "approve" }), checkForm)).resolves.toEqual(approve);
    for (const decision of ["return", "refuse"])
      await expect(parseForm(post({ decision, reason: " " }), checkForm)).rejects.toMatchObject({
        fields: { reason: expect.anything() },
      });
    await expect(parseForm(post({}), checkForm)).rejects.toMatchObject({ fields: { decision: "Choose what to do." } });
  });

  const told_ = async (who: Member) => {
    await forum().jobs.drain();
    return (await myNotices(by(who), null)).lines;
  };
});
