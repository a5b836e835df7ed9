import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importRegister } from "~/features/identity/registers/register-import.server";
import { checkRegistration } from "~/features/identity/verification/check-registration.server";
import { sweepDocuments } from "~/features/identity/verification/document-expiry.server";
import { evidenceOf, writeEvidence } from "~/features/identity/verification/evidence.queries.server";
import { resealAll } from "~/features/identity/verification/reseal.server";
import { DRAFT_LASTS } from "~/features/identity/verification/verification";
import { withdrawVerification } from "~/features/identity/verification/verification.server";
import { openPage } from "~/features/identity/verification/verification-document.server";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import { claimVerification } from "~/features/identity/verification/verification-review.server";
import { addressForm, askWorkAddress, confirmWorkAddress } from "~/features/identity/verification/work-address.server";
import { keysFrom } from "~/platform/keys.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { unlimited } from "../../../support/questions";
import { aDocument, aFilledClaim, aSentClaim, decideAs } from "../../../support/verifications";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wardround-register-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

onEveryDialect("what the register says of a claim", (forum) => {
  const said = async (verificationId: number) =>
    Object.fromEntries((await evidenceOf(forum().database.read, verificationId)).map((one) => [one.kind, one.outcome]));

  it("is looked up once it is sent in, and stands beside the claim", async () => {
    const path = join(folder, "gmc.csv");
    await writeFile(
      path,
      "number,family,given,status,specialty\n7200001,Halvorsen,Ines,Registered with Licence,Cardiology\n7200002,Okonkwo,Adaeze,Registered with Licence,\n",
    );
    await importRegister(forum().as(await aMember(forum(), { admin: true })), { register: "gmc", path });
    const by = () => aMember(forum(), { role: "reader", stage: null, name: "Dr Inès Halvorsen" });
    const own = await aSentClaim(forum(), { by: await by(), number: "7200001" });
    const another = await aSentClaim(forum(), { by: await by(), number: "7200002" });
    const nobody = await aSentClaim(forum(), { by: await by(), number: "7200009" });
    await forum().jobs.drain();
    expect(await said(own.id)).toEqual({ address: "pass", register: "pass", name: "pass", specialist: "pass" });
    expect(await said(another.id)).toEqual({ address: "pass", register: "pass", name: "fail" });
    expect(await said(nobody.id)).toEqual({ address: "pass", register: "fail" });
  });

  it("is asked for again when a reviewer takes a claim whose register could not be asked", async () => {
    const claim = await aSentClaim(forum(), { number: "7200001" });
    await forum().database.write(async (tx) => {
      await tx.deleteFrom("job").execute();
      await writeEvidence(tx, {
        verificationId: claim.id,
        kind: "register",
        outcome: "unsure",
        detail: [],
        by: null,
        now: forum().clock(),
      });
    });
    await claimVerification(forum().as(await aModerator(forum())), claim.token);
    await forum().jobs.drain();
    expect(await said(claim.id)).toMatchObject({ register: "pass" });
  });

  it("is forgotten a month after a refusal that nobody appealed against", async () => {
    const claim = await aSentClaim(forum(), { number: "7200002" });
    await forum().jobs.drain();
    await decideAs(forum(), await aModerator(forum()), claim.token, "refuse");
    const details = async () => (await evidenceOf(forum().database.read, claim.id)).flatMap(({ detail }) => detail);
    const ctx = () => forum().as(claim.applicant);
    await sweepDocuments(ctx());
    expect(await details()).not.toEqual([]);
    forum().time.now += DRAFT_LASTS + 1;
    await sweepDocuments(ctx());
    expect(await details()).toEqual([]);
  });

  it("is not written where the claim was taken back meanwhile", async () => {
    const claim = await aSentClaim(forum(), { number: "7200001" });
    await withdrawVerification(claim.ctx);
    await checkRegistration(forum().as(claim.applicant), { verificationId: claim.id });
    expect(await said(claim.id)).toEqual({ address: "pass" });
  });
});

onEveryDialect("an address at work or school", (forum) => {
  const linkIn = () => /verify\/address\/(\S+)/.exec(forum().mailbox.list()[0]?.text ?? "")?.[1];

  it("is confirmed by its link, once, and only its domain is kept", async () => {
    const claim = await aFilledClaim(forum());
    await askWorkAddress(claim.ctx, addressForm.parse({ email: "Ines.Halvorsen@Northmere.example" }));
    await forum().jobs.drain();
    const token = linkIn();
    await confirmWorkAddress(forum().as(claim.applicant), token);
    const kept = await evidenceOf(forum().database.read, claim.id);
    expect(kept.find(({ kind }) => kind === "address")?.detail).toEqual(["northmere.example"]);
    await expect(confirmWorkAddress(forum().as(claim.applicant), token)).rejects.toThrow("confirmed already");
  });

  it("everybody can have proves nothing, nor does a student's that is no university's", async () => {
    const doctor = await aFilledClaim(forum());
    for (const email of ["ines@gmail.com", "ines@yahoo.co.uk", "ines@MAIL.ru"])
      await expect(askWorkAddress(doctor.ctx, { email })).rejects.toThrow("Anybody can have");
    // A university's domain may begin like one of those.
    await askWorkAddress(doctor.ctx, { email: "ines@mail.utoronto.ca" });
    const student = await aFilledClaim(forum(), { role: "student" });
    await expect(askWorkAddress(student.ctx, { email: "ines@company.example" })).rejects.toThrow(
      "do not know this domain",
    );
    await askWorkAddress(student.ctx, { email: "ines@student.ox.ac.uk" });
  });

  it("of somebody else's claim is not confirmed by one's own link after the claim is over", async () => {
    const claim = await aFilledClaim(forum());
    await askWorkAddress(claim.ctx, { email: "ines@northmere.example" });
    await forum().jobs.drain();
    const token = linkIn();
    await withdrawVerification(claim.ctx);
    await expect(confirmWorkAddress(forum().as(claim.applicant), token)).rejects.toThrow("is over");
  });
});

onEveryDialect("changing the key of documents", (forum) => {
  it("seals numbers, words and documents anew, once, and the old key opens nothing after", async () => {
    const claim = await aFilledClaim(forum(), { number: "7200055" });
    const page = await aDocument(forum(), claim, Buffer.from("a card"));
    const [before, now] = ["for tests only, forty characters at least", "n".repeat(20).concat("another key")];
    const ctx = unlimited(forum(), claim.applicant);
    const both = keysFrom(before, { documentsKey: now, documentsKeyOld: null });
    const changed = { ...ctx, runtime: { ...ctx.runtime, keys: both } };
    const first = await resealAll(changed);
    expect(first.numbers).toBeGreaterThan(0);
    expect(first.pages).toBeGreaterThan(0);
    expect(await resealAll(changed)).toEqual({ numbers: 0, words: 0, pages: 0 });
    // In the log once: the second time there was nothing to do.
    const logged = await forum()
      .database.read.selectFrom("audit_log")
      .select(["subject_id as count", "actor_id as by"])
      .where("act", "=", "documents-resealed")
      .execute();
    expect(logged).toEqual([{ count: String(first.numbers + first.words + first.pages), by: null }]);
    const alone = { ...both, documents: both.documents.slice(0, 1) };
    const after = { ...ctx, runtime: { ...ctx.runtime, keys: alone } };
    expect((await openPage(after, page)).toString()).toBe("a card");
    await expect(openPage(ctx, page)).rejects.toThrow("altered");
    // Back, for the tests that follow.
    const back = keysFrom(before, { documentsKey: before, documentsKeyOld: now });
    await resealAll({ ...ctx, runtime: { ...ctx.runtime, keys: back } });
    const waiting = await aSentClaim(forum(), { number: "7200056" });
    const reviewer = await aModerator(forum());
    await claimVerification(forum().as(reviewer), waiting.token);
    expect((await readVerification(forum().as(reviewer), waiting.token)).number).toBe("7200056");
  });
});
