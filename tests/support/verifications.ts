import type { Member } from "~/core/actor";
import { writeEvidence } from "~/features/identity/verification/evidence.queries.server";
import { pageWords } from "~/features/identity/verification/sealed-words";
import type { EvidenceKind } from "~/features/identity/verification/verification";
import { openVerificationOf } from "~/features/identity/verification/verification.queries.server";
import {
  sayProof,
  sayRegistration,
  sayRole,
  submitVerification,
} from "~/features/identity/verification/verification.server";
import { insertDocument } from "~/features/identity/verification/verification-document.queries.server";
import { claimVerification, decideVerification } from "~/features/identity/verification/verification-review.server";
import { keepBlob, writeBlob } from "~/platform/blobs/blob.server";
import { sealDocument } from "~/platform/documents-seal.server";
import { randomToken } from "~/platform/secrets.server";
import { aMember } from "./people";
import { unlimited } from "./questions";
import type { TestRuntime } from "./test-runtime";

type Claimed = { by?: Member; role?: "student" | "trainee" | "mentor" | "educator"; number?: string };

/** Somebody who has filled everything in, with an address at work confirmed, or a sign-in for a teaching post. */
export async function aFilledClaim(forum: TestRuntime, { by, role = "trainee", number = "7654321" }: Claimed = {}) {
  const applicant = by ?? (await aMember(forum, { role: "reader", stage: null }));
  const ctx = unlimited(forum, applicant);
  const cardiology = await forum.database.read
    .selectFrom("specialty")
    .select("id")
    .where("slug", "=", "cardiology")
    .executeTakeFirstOrThrow();
  const stages = { student: "Year 4", trainee: "Resident", mentor: "Consultant", educator: null };
  const student = role === "student";
  await sayRole(ctx, {
    role,
    specialty: student ? null : cardiology.id,
    stage: stages[role],
    years: student ? null : 12,
    country: "United Kingdom",
  });
  if (role === "trainee" || role === "mentor") await sayRegistration(ctx, { register: "gmc", number });
  // An address says nothing of a teaching post.
  const proof = role === "educator" ? "sign-in" : "address";
  await sayProof(ctx, { proof, until: null, ring: null });
  const open = await openVerificationOf(forum.database.read, applicant.id);
  if (!open) throw new Error("The claim was not begun.");
  await proved(forum, open.id, [proof]);
  return { applicant, ctx, ...open };
}

/** What a machine found out, without the machine. */
export async function proved(forum: TestRuntime, verificationId: number, kinds: readonly EvidenceKind[]) {
  await forum.database.write(async (tx) => {
    for (const kind of kinds)
      await writeEvidence(tx, { verificationId, kind, outcome: "pass", detail: [], by: null, now: forum.clock() });
  });
}

/** A claim that waits for a reviewer. */
export async function aSentClaim(forum: TestRuntime, claimed: Claimed = {}) {
  const claim = await aFilledClaim(forum, claimed);
  await submitVerification(claim.ctx);
  return claim;
}

export const allOf = ["register", "name", "specialist", "card", "call", "post"];

/** One reviewer takes a claim and decides. */
export async function decideAs(
  forum: TestRuntime,
  reviewer: Member,
  token: string,
  decision: "approve" | "refuse",
  checked: string[] = allOf,
) {
  await claimVerification(forum.as(reviewer), token);
  return decideVerification(forum.as(reviewer), token, { decision, checked, words: "Looked at, and it is so." });
}

/** A page of a document, sealed as the real ones are, of any bytes. */
export async function aDocument(forum: TestRuntime, claim: { id: number; applicant: Member }, bytes: Buffer) {
  const ctx = forum.as(claim.applicant);
  const token = randomToken();
  const blob = await writeBlob(ctx, "quarantine", Buffer.from(sealDocument(forum.keys, bytes, pageWords(token))));
  await forum.database.write(async (tx) => {
    await keepBlob(tx, blob, ctx.now);
    const page = { token, verificationId: claim.id, page: 1, blobKey: blob.key, bytes: bytes.length };
    await insertDocument(tx, { ...page, contentHash: "0".repeat(64), now: ctx.now });
  });
  return token;
}
