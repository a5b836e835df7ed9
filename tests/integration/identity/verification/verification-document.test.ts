import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { lostBlobs } from "~/features/cases/media/lost-blobs.server";
import { sweepDocuments } from "~/features/identity/verification/document-expiry.server";
import { DOCUMENT_GRANT, DRAFT_LASTS } from "~/features/identity/verification/verification";
import { submitVerification, withdrawVerification } from "~/features/identity/verification/verification.server";
import {
  addDocument,
  openPage,
  removeOwnDocuments,
} from "~/features/identity/verification/verification-document.server";
import {
  claimVerification,
  decideVerification,
  releaseVerification,
} from "~/features/identity/verification/verification-review.server";
import { damagedBlobs } from "~/platform/blobs/check-blobs.server";
import { openDocument, sealDocument } from "~/platform/documents-seal.server";
import { keysFrom } from "~/platform/keys.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aLongPdf, aRecursivePdf, onePage } from "../../../support/files/pdfs";
import { aMember, aModerator } from "../../../support/people";
import type { TestRuntime } from "../../../support/test-runtime";
import { aFilledClaim, allOf } from "../../../support/verifications";

/** A small grey card with a place in its EXIF. */
const card = () =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: "#888888" } })
    .withExif({ IFD0: { ImageDescription: "Ward 7", Artist: "Somebody" } })
    .jpeg()
    .toBuffer();

function sent(bytes: Uint8Array | string, type = "image/jpeg"): Request {
  const form = new FormData();
  form.set("file", new File([bytes as BlobPart], "staff-card-of-ines.jpg", { type }));
  return new Request("http://localhost/verify/documents", { method: "POST", body: form });
}

/** A page with one grey picture, so many pixels wide and high, that takes a thousandth of that in the file. */
function aPictureBomb(side: number): Buffer {
  const packed = deflateSync(Buffer.alloc((side * side) / 8)).toString("latin1");
  const facts = `/Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`;
  const picture = `<< /Type /XObject /Subtype /Image ${facts} /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
  return onePage("0 0 200 200", "200 0 0 200 0 0 cm /I Do", "<< /XObject << /I 5 0 R >> >>", [picture]);
}

const pages = (forum: TestRuntime, id: number) =>
  forum.database.read.selectFrom("verification_document").selectAll().where("verification_id", "=", id).execute();

async function withCard(forum: TestRuntime) {
  const claim = await aFilledClaim(forum);
  await addDocument(claim.ctx, sent(await card()));
  const [page] = await pages(forum, claim.id);
  if (!page) throw new Error("The page was not kept.");
  return { ...claim, page: page.token, blobKey: page.blob_key ?? "" };
}

onEveryDialect("what somebody shows to be verified", (forum) => {
  it("is written anew, sealed with a key of its own, and no name or EXIF of it is kept", async () => {
    const claim = await withCard(forum());
    const raw: Buffer[] = [];
    for await (const chunk of await forum().blobs.get(claim.blobKey)) raw.push(chunk);
    expect(Buffer.concat(raw).includes("PNG")).toBe(false);
    expect(JSON.stringify(await pages(forum(), claim.id))).not.toContain("ines");
    const shown = await sharp(await openPage(claim.ctx, claim.page)).metadata();
    expect([shown.width, shown.height, shown.exif]).toEqual([320, 200, undefined]);
    expect(await damagedBlobs(forum().as(claim.applicant))).toEqual([]);
    expect(await lostBlobs(forum().as(claim.applicant))).toEqual([]);
  });

  it("is for its owner, and for a reviewer while they have a grant of their own; every look is written down", async () => {
    const claim = await withCard(forum());
    await submitVerification(claim.ctx);
    const [reviewer, other] = [await aModerator(forum()), await aModerator(forum())];
    await expect(openPage(forum().as(visitor), claim.page)).rejects.toThrow("Sign in");
    await expect(openPage(forum().as(await aMember(forum(), { role: "mentor" })), claim.page)).rejects.toMatchObject({
      status: 404,
    });
    await expect(openPage(forum().as(reviewer), claim.page)).rejects.toThrow("Take this claim first");
    await claimVerification(forum().as(reviewer), claim.token);
    expect((await openPage(forum().as(reviewer), claim.page)).length).toBeGreaterThan(100);
    await expect(openPage(forum().as(other), claim.page)).rejects.toThrow("Take this claim first");
    const looks = await forum()
      .database.read.selectFrom("audit_log")
      .select("actor_id")
      .where("act", "=", "verification-document-seen")
      .execute();
    expect(looks.at(-1)?.actor_id).toBe(reviewer.id);
    await releaseVerification(forum().as(reviewer), claim.token);
    await expect(openPage(forum().as(reviewer), claim.page)).rejects.toThrow("Take this claim first");
    await claimVerification(forum().as(reviewer), claim.token);
    forum().time.now += DOCUMENT_GRANT + 1;
    await expect(openPage(forum().as(reviewer), claim.page)).rejects.toThrow("Take this claim first");
  });

  it("is deleted at the last decision; a keyed hash stays", async () => {
    const claim = await withCard(forum());
    await submitVerification(claim.ctx);
    const reviewer = await aModerator(forum());
    await claimVerification(forum().as(reviewer), claim.token);
    await decideVerification(forum().as(reviewer), claim.token, {
      decision: "approve",
      checked: allOf,
      words: "It fits.",
    });
    await forum().jobs.drain();
    await expect(openPage(claim.ctx, claim.page)).rejects.toMatchObject({ status: 404 });
    await expect(forum().blobs.get(claim.blobKey)).rejects.toThrow();
    const [row] = await pages(forum(), claim.id);
    expect(row).toMatchObject({ blob_key: null, removed_at: forum().time.now });
    expect(row?.content_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("goes when it is removed, taken back, or left unfinished", async () => {
    const [removed, taken, left] = [await withCard(forum()), await withCard(forum()), await withCard(forum())];
    await removeOwnDocuments(removed.ctx);
    await withdrawVerification(taken.ctx);
    await sweepDocuments(forum().as(left.applicant));
    expect((await pages(forum(), left.id))[0]?.removed_at).toBeNull();
    forum().time.now += DRAFT_LASTS + 1;
    await sweepDocuments(forum().as(left.applicant));
    await forum().jobs.drain();
    for (const { blobKey } of [removed, taken, left]) await expect(forum().blobs.get(blobKey)).rejects.toThrow();
    expect(await lostBlobs(forum().as(left.applicant))).toEqual([]);
  });

  it.each([
    ["a text with a picture's name", "I am no picture", "Attach a"],
    ["nothing", "", "Choose a picture"],
  ])("%s is refused, and nothing of it is kept", async (_, bytes) => {
    const claim = await aFilledClaim(forum());
    await expect(addDocument(claim.ctx, sent(bytes))).rejects.toMatchObject({ status: 422 });
    expect(await pages(forum(), claim.id)).toEqual([]);
  });

  it("that is too large is refused while it arrives", async () => {
    const claim = await aFilledClaim(forum());
    await expect(addDocument(claim.ctx, sent(new Uint8Array(11 * 1024 * 1024)))).rejects.toMatchObject({
      fields: { file: expect.stringContaining("over 10 MB") },
    });
    expect(await pages(forum(), claim.id)).toEqual([]);
  });

  it("that is a bomb is refused", async () => {
    const claim = await aFilledClaim(forum());
    const bomb = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: "#000" },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    await expect(addDocument(claim.ctx, sent(bomb, "image/png"))).rejects.toMatchObject({ status: 422 });
  });

  it.each<[string, Uint8Array]>([
    ["of very many pages", aLongPdf(5_000)],
    ["whose page draws itself", aRecursivePdf()],
    ["whose one picture is of 900 million pixels", aPictureBomb(30_000)],
    ["whose page is a mile wide", onePage("0 0 4600000 4600000", "0 0 0 rg 0 0 4600000 4600000 re f")],
  ])("a PDF %s is refused, or is no more than a page of pixels", async (_, bytes) => {
    const claim = await aFilledClaim(forum());
    const outcome = await addDocument(claim.ctx, sent(bytes, "application/pdf")).then(
      () => "kept",
      (error: { status?: number }) => error.status,
    );
    const kept = await pages(forum(), claim.id);
    expect([outcome, kept.length]).toEqual(outcome === "kept" ? ["kept", 1] : [422, 0]);
    for (const { token } of kept) {
      const { width = 0, height = 0 } = await sharp(await openPage(claim.ctx, token)).metadata();
      expect(Math.max(width, height)).toBeLessThanOrEqual(10_000);
    }
  });

  it("cannot be more than four pages, whoever sends them at once", async () => {
    const claim = await aFilledClaim(forum());
    const bytes = await card();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => addDocument(claim.ctx, sent(bytes))));
    // Each counts what is there before it reads its file, and again with the claim held: four of five come in.
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
    for (const one of outcomes)
      if (one.status === "rejected") expect(String(one.reason)).toContain("Show at most 4 pages");
    expect((await pages(forum(), claim.id)).map(({ page }) => page).toSorted()).toEqual([1, 2, 3, 4]);
  });
});

it("what was sealed with the key before still opens, and with neither key does not", () => {
  const before = keysFrom("s".repeat(40), { documentsKey: "a".repeat(40), documentsKeyOld: null });
  const now = keysFrom("s".repeat(40), { documentsKey: "b".repeat(40), documentsKeyOld: "a".repeat(40) });
  const after = keysFrom("s".repeat(40), { documentsKey: "b".repeat(40), documentsKeyOld: null });
  const sealed = sealDocument(before, "card", "one");
  expect(openDocument(now, sealed, "one").toString()).toBe("card");
  expect(() => openDocument(after, sealed, "one")).toThrow("altered");
  expect(() => openDocument(now, sealed, "another")).toThrow("altered");
});
