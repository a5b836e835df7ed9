import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { NO_LIVE_PATIENTS } from "~/core/asking";
import { casesOf } from "~/features/cases/case/case.queries.server";
import { caseTextForm, newCaseForm, ownCase, saveCase, startCase } from "~/features/cases/case/case.server";
import { readReadiness } from "~/features/cases/case/case-readiness.server";
import { consentOf } from "~/features/cases/consent/consent.queries.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { parseForm } from "~/platform/forms.server";
import { aDraftCase, aReadyCase, caseRow, madeUp, writtenConsent } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor, anEducator } from "../../support/people";
import { unlimited } from "../../support/questions";

const post = (fields: Record<string, string>) =>
  new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });

onEveryDialect("composing a case", (forum) => {
  it("begins only with an episode that is over", async () => {
    await expect(parseForm(post({ episode: "live" }), newCaseForm)).rejects.toMatchObject({
      fields: { episode: NO_LIVE_PATIENTS },
    });
    await expect(parseForm(post({}), newCaseForm)).rejects.toMatchObject({ fields: { episode: expect.anything() } });
    await expect(parseForm(post({ episode: "over" }), newCaseForm)).resolves.toMatchObject({ title: "", probe: "" });
  });

  it("may stay as unfinished as its author likes, and names what is left to do", async () => {
    const { token, author } = await aDraftCase(forum(), { title: "", specialty: "", probe: "" });
    const found = await ownCase(forum().as(author), token);
    const { missing } = await readReadiness(forum().database.read, found);
    expect(missing.map(({ part }) => part)).toEqual(["text", "text", "text", "consent"]);
  });

  it("is its author's alone", async () => {
    const { token } = await aDraftCase(forum());
    for (const other of [visitor, await aMember(forum()), await anEducator(forum(), "cardiology")])
      await expect(ownCase(forum().as(other), token)).rejects.toThrow();
  });

  it("keeps what a second window saved: the first is refused, with its text still typed", async () => {
    const { token, author } = await aDraftCase(forum());
    const ctx = unlimited(forum(), author);
    const { version, ...found } = await ownCase(ctx, token);
    const typed = { ...found, specialty: "cardiology", basedOn: version };
    await saveCase(ctx, token, { ...typed, summary: "Second window" });
    await expect(saveCase(ctx, token, { ...typed, summary: "First window" })).rejects.toMatchObject({ status: 409 });
    expect((await caseRow(forum(), token)).summary_md).toBe("Second window");
  });

  it("saves one of two windows that save at once", async () => {
    const { token, author } = await aDraftCase(forum());
    const ctx = unlimited(forum(), author);
    const { version, ...found } = await ownCase(ctx, token);
    const typed = { ...found, specialty: "cardiology", basedOn: version };
    const both = await Promise.allSettled(
      ["one", "other"].map((summary) => saveCase(unlimited(forum(), author), token, { ...typed, summary })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("refuses a specialty that is closed or unknown, and a text that is too long", async () => {
    await expect(aDraftCase(forum(), { specialty: "astrology" })).rejects.toMatchObject({
      fields: { specialty: expect.anything() },
    });
    await expect(
      parseForm(post({ basedOn: "1", summary: "x".repeat(8_001), tags: "a,b,c,d,e,f" }), caseTextForm),
    ).rejects.toMatchObject({ fields: { summary: expect.anything(), tags: expect.anything() } });
  });

  it("can be anonymous for students, not for mentors", async () => {
    await expect(aDraftCase(forum(), { anonymous: true })).resolves.toBeDefined();
    const by = await aMentor(forum(), "cardiology");
    await expect(aDraftCase(forum(), { anonymous: true, by })).rejects.toMatchObject({ status: 403 });
  });

  it("is not begun by somebody whose role was not checked", async () => {
    const reader = await aMember(forum(), { role: "reader" });
    await expect(aDraftCase(forum(), { by: reader })).rejects.toMatchObject({ status: 403 });
    await expect(startCase(forum().as(visitor), {} as never)).rejects.toMatchObject({ status: 401 });
  });

  it("stands in its author's list, page by page", async () => {
    const by = await aMember(forum());
    const tokens: string[] = [];
    for (let at = 0; at < 3; at++) tokens.unshift((await aDraftCase(forum(), { by })).token);
    const first = await casesOf(forum().database.read, by.id, null, 2);
    const last = first[1];
    const second = await casesOf(forum().database.read, by.id, last?.id ?? 0, 2);
    expect([...first, ...second].map(({ token }) => token)).toEqual(tokens);
  });
});

onEveryDialect("the consent of a case", (forum) => {
  it("gives a withdrawal code once, keeps only a keyed hash of it, and the next record keeps the code working", async () => {
    const { token, author, code } = await aReadyCase(forum(), { consent: writtenConsent });
    expect(code).toMatch(/^[2-9A-Z]{12}$/);
    const found = await caseRow(forum(), token);
    const again = await recordConsent(unlimited(forum(), author), token, { consent: writtenConsent });
    expect(again).toBeNull();
    const rows = await forum()
      .database.read.selectFrom("consent_record")
      .select(["code_hash", "keeper"])
      .where("case_id", "=", found.id)
      .orderBy("id")
      .execute();
    expect(rows.map((row) => row.code_hash !== null)).toEqual([true, false]);
    expect(JSON.stringify(rows)).not.toContain(code);
    const lost = await recordConsent(unlimited(forum(), author), token, { consent: writtenConsent, newCode: true });
    expect(lost).not.toBe(code);
  });

  it("needs no code where no patient signed", async () => {
    expect((await aReadyCase(forum())).code).toBeNull();
  });

  it("is a new record each time, and the newest counts", async () => {
    const { token, author } = await aReadyCase(forum());
    const wider = { ...madeUp, scopes: { members: true, collections: true, public: false } };
    await recordConsent(unlimited(forum(), author), token, { consent: wider });
    const found = await caseRow(forum(), token);
    expect((await consentOf(forum().database.read, found.id))?.scopes.collections).toBe(true);
  });

  it("is refused with a sentence beside each field that is missing", async () => {
    const { token, author } = await aDraftCase(forum());
    const consent = { ...writtenConsent, keeper: "", subject: "" };
    await expect(recordConsent(unlimited(forum(), author), token, { consent })).rejects.toMatchObject({
      fields: { keeper: expect.anything(), subject: expect.anything() },
    });
  });

  it("is its author's to give", async () => {
    const { token } = await aDraftCase(forum());
    const other = await aMember(forum());
    await expect(recordConsent(unlimited(forum(), other), token, { consent: madeUp })).rejects.toMatchObject({
      status: 404,
    });
  });
});

onEveryDialect("the text of a case", (forum) => {
  it("that could identify somebody is never stored, not even as a draft, and what was typed comes back to decide on", async () => {
    const summary = "Seen on 12 March 2021, phone 020 7946 0018.";
    const by = await aMember(forum());
    await expect(aDraftCase(forum(), { by, summary })).rejects.toMatchObject({
      status: 422,
      review: { texts: { summary }, finds: expect.arrayContaining([expect.objectContaining({ field: "summary" })]) },
    });
    expect(await casesOf(forum().database.read, by.id, null, 9)).toEqual([]);
  });

  it("passes when its author replaces what was found", async () => {
    const by = await aMember(forum());
    const ctx = {
      ...unlimited(forum(), by),
      decisions: async () => [{ text: "12 March 2021", what: "replace" as const, by: "day 3" }],
    };
    const typed = { ...(await aTyped()), summary: "Seen on 12 March 2021, he was well." };
    const token = await startCase(ctx, typed);
    expect((await caseRow(forum(), token)).summary_md).toBe("Seen on day 3, he was well.");
  });
  const aTyped = async () => ({
    title: "A cough",
    tags: "",
    summary: "",
    narrow: "",
    analyse: "",
    probe: "What was it?",
    plan: "",
    specialty: "cardiology",
    anonymous: false,
  });

  it("of who keeps the form never names the patient", async () => {
    const { token, author } = await aDraftCase(forum());
    const consent = { ...writtenConsent, keeper: "Records of Mrs Margaret Thornbury, hospital number MRN 4471902" };
    await expect(recordConsent(unlimited(forum(), author), token, { consent })).rejects.toMatchObject({
      fields: { keeper: expect.anything() },
    });
  });
});
