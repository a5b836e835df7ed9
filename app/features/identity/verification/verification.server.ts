import { createHmac } from "node:crypto";
import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, type Member } from "~/core/actor";
import { Conflict, Invalid, invalidFields } from "~/core/refusals";
import { utcDay } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { openDocument, sealDocument } from "~/platform/documents-seal.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { randomToken } from "~/platform/secrets.server";
import { checked } from "~/platform/text-check.server";
import { specialtyField, stageField, yearsField } from "../form-fields.server";
import { refreshRosterEvidence } from "../organisations/roster-evidence.server";
import { countries } from "../people/countries";
import { professionalRoles, roleProblems, studentStage } from "../people/role";
import { isSpecialty } from "../people/role.queries.server";
import { isRegisterKey, readNumber, registerKeys, registers } from "../registers/register";
import { ageLooks, dropEvidence, forgetDetails } from "./evidence.queries.server";
import { numberWords } from "./sealed-words";
import { tellIfStuck } from "./stuck.server";
import { CHOOSE_PROOF, unfinished } from "./unfinished.server";
import { canApply, evidenceKinds, isProof, needsRegister, proofs, proofsFor } from "./verification";
import {
  changeVerification,
  type FoundVerification,
  holdVerification,
  insertVerification,
  lastVerificationOf,
  openVerificationOf,
} from "./verification.queries.server";
import { removeDocuments } from "./verification-document.server";
import { takeStep } from "./verification-step.server";

export const claimForm = z.object({
  role: z.enum(professionalRoles, "Choose what you are."),
  specialty: specialtyField,
  stage: stageField,
  years: yearsField,
  country: z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .refine((country) => country === null || countries.includes(country), "Choose a country from the list."),
});

export const registrationForm = z.object({
  register: z.enum(registerKeys, "Choose the register."),
  /** Empty keeps the one that is saved: it is never shown again, so nobody can send it back. */
  number: z.string("Enter your number.").trim().max(40, "This is longer than any number."),
});

export const proofForm = z.object({
  proof: z.enum(proofs, CHOOSE_PROOF).optional(),
  until: z
    .string()
    .optional()
    .transform((text) => text?.trim() || null),
  ring: z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .refine((text) => text === null || text.length <= 60, "Use at most 60 characters."),
});

export const writtenForm = z.object({
  words: z
    .string("Write a sentence.")
    .trim()
    .min(5, "Write a sentence or two.")
    .max(2_000, "Shorten this to 2,000 characters."),
});

const MOVED = "This was sent in already. Look at the page again.";
const NOTHING_OPEN = "Say first what you are.";

const applicant = (ctx: Context): Member => allowed(ctx.actor, canApply(ctx.actor, ctx.now));

/** Says what somebody is; begins a claim, or changes the one that is not sent in yet. */
export async function sayRole(ctx: Context, input: z.output<typeof claimForm>): Promise<void> {
  const me = applicant(ctx);
  const fields: Record<string, string> = roleProblems({ ...input, specialtyId: input.specialty });
  if (needsRegister(input.role) && input.specialty === null) fields.specialty = "Choose your specialty.";
  if (needsRegister(input.role) && input.country === null) fields.country = "Choose the country of your registration.";
  if (input.role === "student" && input.stage === null) fields.stage = "Say which year you are in, 1 to 6.";
  if (input.role === "mentor" && input.stage === null) fields.stage = "Say your grade, such as Consultant.";
  if (Object.keys(fields).length > 0) throw invalidFields(fields);
  const student = input.role === "student";
  // Anybody's wording of a grade stands beside the name once it is approved, so it is read like everything others read.
  const words =
    student || input.stage === null ? null : await checked(ctx, { stage: input.stage }, {}, { own: me.name });
  const claimed = {
    role: input.role,
    specialtyId: student ? null : input.specialty,
    stage: student && input.stage !== null ? studentStage(input.stage) : (words?.stage ?? null),
    years: student ? null : input.years,
    country: input.country,
  };
  await ctx.write(async (tx) => {
    if (claimed.specialtyId !== null && !(await isSpecialty(tx, claimed.specialtyId)))
      throw invalidFields({ specialty: "Choose a specialty from the list." });
    const open = await openVerificationOf(tx, me.id);
    if (!open) {
      await insertVerification(tx, { ...claimed, token: randomToken(), accountId: me.id, now: ctx.now });
      await refreshRosterEvidence(ctx, tx, me.id);
      return;
    }
    await change(tx, open, {
      role: claimed.role,
      specialty_id: claimed.specialtyId,
      stage: claimed.stage,
      years: claimed.years,
      country: claimed.country,
      ...(open.register !== null && speaksFor(open.register, claimed.role) ? {} : noNumber),
      ...(isProof(open.proof) && proofsFor(claimed.role).includes(open.proof) ? {} : noProof),
    });
    // Each role asks other things of the same address, sign-in or number.
    if (open.role !== claimed.role) {
      await dropEvidence(tx, open.id, evidenceKinds);
      await change(tx, open, { address_hash: null });
    } else if (open.specialtyId !== claimed.specialtyId) await dropEvidence(tx, open.id, ["specialist"]);
    await refreshRosterEvidence(ctx, tx, me.id);
  });
}

/**
 * Whether a register's entries are evidence for a role: an NPI is none for a mentor's, since anybody who bills has one.
 */
const speaksFor = (register: string, role: string): boolean =>
  needsRegister(role) && isRegisterKey(register) && registers[register].tiers.includes(role === "mentor" ? 4 : 3);

const noProof = { proof: null, card_until: null, ring_when: null };
const noNumber = { register: null, number_sealed: null, number_hash: null, number_end: null };

/** Says under which number somebody is on which register. Whether they are is looked up once it is sent in. */
export async function sayRegistration(ctx: Context, input: z.output<typeof registrationForm>): Promise<void> {
  const me = applicant(ctx);
  if (input.number === "") {
    const open = await openVerificationOf(ctx.db, me.id);
    if (open?.numberHash && open.register === input.register) return;
    throw invalidFields({ number: "Enter your number." });
  }
  const read = readNumber(input.register, input.number);
  if (!read.ok) throw new Invalid(read.sentence, { number: read.sentence });
  const { number } = read;
  await ctx.write(async (tx) => {
    const open = await openVerificationOf(tx, me.id);
    if (!open || !needsRegister(open.role)) throw new Conflict(NOTHING_OPEN);
    if (!speaksFor(input.register, open.role)) {
      const sentence = "This register is no evidence for that role. Choose another one.";
      throw new Invalid(sentence, { register: sentence });
    }
    await change(tx, open, {
      register: input.register,
      number_sealed: sealDocument(ctx.runtime.keys, number, numberWords(open.token)),
      number_hash: hashOfNumber(ctx, input.register, number),
      number_end: number.slice(-3),
    });
    await dropEvidence(tx, open.id, ["register", "name", "specialist", "call"]);
  });
}

/** The number that was sealed for a claim. */
export const openNumber = (ctx: Pick<Context, "runtime">, token: string, sealed: string): string =>
  openDocument(ctx.runtime.keys, sealed, numberWords(token)).toString("utf8");

/** The keyed hash by which one licence belongs to one active account. */
export function hashOfNumber(ctx: Pick<Context, "runtime">, register: string, number: string): string {
  return createHmac("sha256", ctx.runtime.keys.licence).update(`${register}:${number}`).digest("hex");
}

/**
 * Says how somebody shows that the registration, or the place at a school, is theirs. No choice is one where nothing
 * more is to be shown.
 */
export async function sayProof(ctx: Context, { proof, ...input }: z.output<typeof proofForm>): Promise<void> {
  const me = applicant(ctx);
  if (proof === "card") {
    const problem = cardProblem(input.until, utcDay(ctx.now));
    if (problem) throw new Invalid(problem, { until: problem });
  }
  await ctx.write(async (tx) => {
    const open = await openVerificationOf(tx, me.id);
    if (!open) throw new Conflict(NOTHING_OPEN);
    if (proof === undefined) {
      if (open.proof === null && (await unfinished({ db: tx, now: ctx.now }, open)).length === 0) return;
      throw new Invalid(CHOOSE_PROOF, { proof: CHOOSE_PROOF });
    }
    if (!proofsFor(open.role).includes(proof)) {
      const sentence = "This says nothing of a teaching post. Choose another way.";
      throw new Invalid(sentence, { proof: sentence });
    }
    await change(tx, open, {
      proof,
      card_until: proof === "card" ? input.until : null,
      ring_when: open.role === "mentor" && proof !== "sign-in" ? input.ring : null,
    });
  });
}

/** The sentence for a card's last day that cannot be right, or null. Days are `YYYY-MM-DD`. */
function cardProblem(until: string | null, today: string): string | null {
  if (until === null || !/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))
    return "Enter the last day on the card. If it has none, choose the day you leave.";
  return until < today ? "This date has passed. Use a card that is still valid, or another way." : null;
}

async function change(tx: Tx, open: FoundVerification, set: Parameters<typeof changeVerification>[3]): Promise<void> {
  if (!(await changeVerification(tx, open.id, ["draft"], set))) throw new Conflict(MOVED);
}

/** The job that asks the registers about a claim; its payload is `{ verificationId }`. */
export const CHECK_REGISTRATION = "check-registration";

/** Sends a claim in. It waits for a reviewer from now on; the registers are asked meanwhile. */
export async function submitVerification(ctx: Context): Promise<void> {
  const me = applicant(ctx);
  await ctx.runtime.limits.consume(rateLimitRules.verificationPerPerson, String(me.id));
  await ctx.write(async (tx) => {
    const before = await openVerificationOf(tx, me.id);
    if (!before) throw new Conflict(NOTHING_OPEN);
    // Held, so that what is looked at here is not changed or taken away in another window before it is sent in.
    if (!(await holdVerification(tx, before.id, ["draft"]))) throw new Conflict(MOVED);
    await refreshRosterEvidence(ctx, tx, me.id);
    const open = (await openVerificationOf(tx, me.id)) ?? before;
    const [first] = await unfinished({ db: tx, now: ctx.now }, open);
    if (first) throw new Invalid(first);
    // What came back to be shown again, through no fault of its applicant, keeps its place.
    await change(tx, open, { state: "submitted", submitted_at: open.submittedAt ?? ctx.now });
    await takeStep(ctx, tx, { verification: open, step: "submitted", actorId: me.id });
    await tellIfStuck(ctx, tx, open);
    if (open.register !== null) await ctx.queue(tx, { type: CHECK_REGISTRATION, payload: { verificationId: open.id } });
  });
}

/** Takes one's own claim back; what was shown for it is deleted. */
export async function withdrawVerification(ctx: Context): Promise<void> {
  const me = applicant(ctx);
  await ctx.write(async (tx) => {
    const open = await openVerificationOf(tx, me.id);
    if (!open) throw new Conflict("There is nothing to take back.");
    const set = { state: "withdrawn", decided_at: ctx.now, claimed_by: null, claimed_at: null };
    if (!(await changeVerification(tx, open.id, ["draft", "submitted", "asked"], set))) throw new Conflict(MOVED);
    await removeDocuments(ctx, tx, open);
    await forgetDetails(tx, open.id);
    await takeStep(ctx, tx, { verification: open, step: "withdrawn", actorId: me.id });
  });
}

/** Answers the reviewer's question, once. */
export async function answerQuestion(ctx: Context, { words }: z.output<typeof writtenForm>): Promise<void> {
  const me = applicant(ctx);
  await ctx.write(async (tx) => {
    const open = await openVerificationOf(tx, me.id);
    if (open?.state !== "asked") throw new Conflict("There is no question to answer.");
    // What was shown may have been kept for too long meanwhile.
    const [first] = await unfinished({ db: tx, now: ctx.now }, open);
    if (first) throw new Invalid(first);
    if (!(await changeVerification(tx, open.id, ["asked"], { state: "submitted" }))) throw new Conflict(MOVED);
    await takeStep(ctx, tx, { verification: open, step: "answered", words, actorId: me.id });
  });
}

/**
 * Appeals against a refusal, once: the claim is open again, with what was filled in, so that documents can be added
 * anew; people who have not refused it decide.
 */
export async function appeal(ctx: Context, { words }: z.output<typeof writtenForm>): Promise<void> {
  const me = applicant(ctx);
  const anew = "You have asked anew already.";
  const opened = ctx.write(async (tx) => {
    const last = await lastVerificationOf(tx, me.id);
    if (last?.state !== "refused") throw new Conflict("There is nothing to appeal against.");
    if (last.round === 2) throw new Conflict("You have appealed once already. Ask anew if something has changed.");
    if (await openVerificationOf(tx, me.id)) throw new Conflict(anew);
    const set = { state: "draft", round: 2, submitted_at: null, decided_at: null, claimed_by: null, claimed_at: null };
    if (!(await changeVerification(tx, last.id, ["refused"], set))) throw new Conflict(MOVED);
    await ageLooks(tx, last.id);
    await takeStep(ctx, tx, { verification: last, step: "appealed", words, actorId: me.id });
  });
  // Begun anew in another window in the same second: the index lets one be open.
  await opened.catch((error: unknown) => {
    throw ctx.runtime.database.isDuplicate(error) ? new Conflict(anew) : error;
  });
}
