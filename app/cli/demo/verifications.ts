import { Buffer } from "node:buffer";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DAY, HOUR } from "~/core/time";
import { importRegister } from "~/features/identity/registers/register-import.server";
import { writeEvidence } from "~/features/identity/verification/evidence.queries.server";
import type { EvidenceKind } from "~/features/identity/verification/verification";
import { openVerificationOf } from "~/features/identity/verification/verification.queries.server";
import {
  answerQuestion,
  sayProof,
  sayRegistration,
  sayRole,
  submitVerification,
} from "~/features/identity/verification/verification.server";
import { insertVerified } from "~/features/identity/verification/verification-bulk.queries.server";
import { addDocument } from "~/features/identity/verification/verification-document.server";
import {
  askApplicant,
  claimVerification,
  decideVerification,
} from "~/features/identity/verification/verification-review.server";
import { randomToken } from "~/platform/secrets.server";
import { staffCard } from "./pictures/staff-card";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** Everybody with a role was checked when they joined; senior doctors by both moderators. */
export async function verifyMembers({ runtime, everybody, member, now }: Stage): Promise<void> {
  const countries = new Map(
    (await runtime.database.read.selectFrom("account").select(["id", "country", "years"]).execute()).map((row) => [
      row.id,
      row,
    ]),
  );
  const people = everybody
    .filter(({ role }) => role !== "reader")
    .map((one) => ({
      accountId: one.id,
      token: randomToken(),
      role: one.role,
      specialtyId: one.specialtyId,
      stage: one.stage,
      years: countries.get(one.id)?.years ?? null,
      country: countries.get(one.id)?.country ?? null,
      at: now - 199 * DAY,
    }));
  await runtime.database.write((tx) => insertVerified(tx, people, [member("ruth").id, member("anselm").id]));
}

/** A register of invented doctors, as an administrator imports a real one. */
async function importInvented({ runtime, as, member }: Stage): Promise<void> {
  const path = join(runtime.env.dataDir, "invented-register.csv");
  await writeFile(
    path,
    [
      "number,family,given,status,specialty",
      "7654321,Achterberg,Søren,Registered with Licence,Cardiology",
      "7345678,Castellanos,Nirmala,Registered with Licence,",
      "7222333,Okonjo-Reyes,Temi,Suspended,",
    ].join("\n"),
  );
  await importRegister(as(member("adaeze")), { register: "gmc", path });
}

/**
 * Three people who have just joined: one waits for the second reviewer, one for the first, one has answered a question.
 */
export function applyForRoles(stage: Stage): Act[] {
  const { now } = stage;
  return [
    { at: now - 30 * DAY, run: () => importInvented(stage) },
    { at: now - 3 * DAY, run: () => applyAsMentor(stage) },
    { at: now - 2 * DAY, run: () => agreeFirst(stage) },
    { at: now - 30 * HOUR, run: () => applyAsTrainee(stage) },
    { at: now - 20 * HOUR, run: () => applyAsStudent(stage) },
    {
      at: now - 4 * HOUR,
      run: () =>
        answerQuestion(stage.as(stage.member("jory")), { words: "It is the new card; the old one ended in August." }),
    },
  ];
}

async function specialtyId({ runtime }: Stage, slug: string): Promise<number> {
  const row = await runtime.database.read
    .selectFrom("specialty")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return row.id;
}

async function prove(stage: Stage, key: string, kind: EvidenceKind, detail: string): Promise<string> {
  const { runtime, member } = stage;
  const open = await openVerificationOf(runtime.database.read, member(key).id);
  if (!open) throw new Error(`${key} has not begun.`);
  await runtime.database.write((tx) =>
    writeEvidence(tx, {
      verificationId: open.id,
      kind,
      outcome: "pass",
      detail: [detail],
      by: null,
      now: runtime.clock(),
    }),
  );
  return open.token;
}

async function addCard(stage: Stage, key: string, name: string): Promise<void> {
  const form = new FormData();
  const picture = await staffCard(name, "Valid until 30 09 2027");
  form.set("file", new File([Buffer.from(picture)], "card.png", { type: "image/png" }));
  const request = new Request("http://localhost/verify/documents", { method: "POST", body: form });
  await addDocument(stage.as(stage.member(key)), request);
}

async function applyAsMentor(stage: Stage): Promise<void> {
  const ctx = stage.as(stage.member("soren"));
  await sayRole(ctx, {
    role: "mentor",
    specialty: await specialtyId(stage, "cardiology"),
    stage: "Consultant",
    years: 16,
    country: "United Kingdom",
  });
  await sayRegistration(ctx, { register: "gmc", number: "7654321" });
  await sayProof(ctx, { proof: "card", until: "2027-09-30", ring: "Weekdays, 12 to 17" });
  await addCard(stage, "soren", "Dr Soren Achterberg");
  await submitVerification(ctx);
}

async function agreeFirst(stage: Stage): Promise<void> {
  const token = (await openVerificationOf(stage.runtime.database.read, stage.member("soren").id))?.token ?? "";
  const second = stage.as(stage.member("anselm"));
  await claimVerification(second, token);
  await decideVerification(second, token, {
    decision: "approve",
    checked: ["card", "call"],
    words: "Card fits, and the switchboard put me through.",
  });
}

async function applyAsTrainee(stage: Stage): Promise<void> {
  const ctx = stage.as(stage.member("nimmi"));
  await sayRole(ctx, {
    role: "trainee",
    specialty: await specialtyId(stage, "paediatrics"),
    stage: "Specialty registrar",
    years: 4,
    country: "United Kingdom",
  });
  await sayRegistration(ctx, { register: "gmc", number: "7345678" });
  await sayProof(ctx, { proof: "address", until: null, ring: null });
  await prove(stage, "nimmi", "address", "northmere.example");
  await submitVerification(ctx);
}

async function applyAsStudent(stage: Stage): Promise<void> {
  const ctx = stage.as(stage.member("jory"));
  await sayRole(ctx, { role: "student", specialty: null, stage: "Year 3", years: null, country: "United Kingdom" });
  await sayProof(ctx, { proof: "card", until: "2029-08-31", ring: null });
  await addCard(stage, "jory", "Jory Whitcombe");
  await submitVerification(ctx);
  const token = (await openVerificationOf(stage.runtime.database.read, stage.member("jory").id))?.token ?? "";
  const reviewer = stage.as(stage.member("ruth"));
  await claimVerification(reviewer, token);
  await askApplicant(reviewer, token, { words: "The year on the card and the one you typed differ. Which is right?" });
}
