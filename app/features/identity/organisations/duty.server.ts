import type { Tx } from "db/engine";
import { must } from "~/core/actor";
import { badgeOf } from "~/core/badge-row";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { accountByWord } from "../account/account.queries.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { canSeeCohort } from "./cohort";
import { cohortFor, holdCohort } from "./cohort.queries.server";
import { managesNow } from "./manager.queries.server";
import { canKeepSchools, canManage, type DutyHolder } from "./organisation";
import { organisationById } from "./organisation.queries.server";

/**
 * Whoever has nothing to do with a school or a cohort gets the words of an address that leads nowhere: that it exists
 * is nobody else's to know.
 */
const nothingHere = () => new NotFound();

/** An open school that whoever asks manages. */
export async function requireManaged(ctx: Context, schoolId: number) {
  const me = memberOf(ctx);
  const [school, manages] = await Promise.all([
    organisationById(ctx.db, schoolId),
    managesNow(ctx.db, schoolId, me.id),
  ]);
  if (!school || !manages) throw nothingHere();
  must(canManage(ctx.actor, { manages }, ctx.now));
  return school;
}

/** An open cohort of a school that whoever asks manages, or, with `orAssesses`, that they assess. */
export async function requireCohort(ctx: Context, cohortId: number, { orAssesses = false } = {}) {
  const me = memberOf(ctx);
  const found = await cohortFor(ctx.db, cohortId, me.id);
  const duty = { manages: Boolean(found?.managerId), assesses: Boolean(found?.assessorId) };
  if (!found || !(duty.manages || (orAssesses && duty.assesses))) throw nothingHere();
  must(orAssesses ? canSeeCohort(ctx.actor, duty, ctx.now) : canManage(ctx.actor, duty, ctx.now));
  return { id: found.id, name: found.name, schoolId: found.schoolId, school: found.school, manages: duty.manages };
}

/** An open school, for an administrator who proved lately who they are where it is changed. */
export async function requireSchool(ctx: Context, schoolId: number) {
  must(canKeepSchools(ctx.actor, ctx.now));
  const school = await organisationById(ctx.db, schoolId);
  if (!school) throw new NotFound("There is no such school.");
  return school;
}

/** Whoever changes what a school is: an administrator who proved lately who they are. */
export function keeperOf(ctx: Context): number {
  must(canKeepSchools(ctx.actor, ctx.now));
  mustBeFresh(ctx);
  return memberOf(ctx).id;
}

/** Holds an open cohort of this reader's until the transaction ends, and asks anew whether they manage it. */
export async function holdManaged(ctx: Context, tx: Tx, cohortId: number) {
  const held = await holdCohort(tx, cohortId);
  if (!held || !(await managesNow(tx, held.organisationId, memberOf(ctx).id))) throw nothingHere();
  return held;
}

const closedWords = "This was closed meanwhile.";
export const closed = () => new Conflict(closedWords);

/**
 * The member whom a form names: by handle, which every profile shows; by address only for administrators, since whether
 * an address has an account is nobody else's to try.
 */
export async function memberNamed(ctx: Context, tx: Tx, word: string): Promise<DutyHolder> {
  const admin = canKeepSchools(ctx.actor, ctx.now).ok;
  const typed = word.replace(/^@/, "").toLowerCase();
  // Ids are what no page shows for this.
  const mayLook = !/^\d*$/.test(typed) && (admin || !typed.includes("@"));
  const account = mayLook ? await accountByWord(tx, typed) : undefined;
  const row = account && (await tx.selectFrom("badge").selectAll().where("id", "=", account.id).executeTakeFirst());
  const unknown = admin ? UNKNOWN : UNKNOWN_HANDLE;
  if (!row) throw new Invalid(unknown, { who: unknown });
  const { id, role, moderator, admin: isAdmin } = badgeOf(row);
  return { id, role, moderator, admin: isAdmin };
}

const UNKNOWN = "Nobody here has this handle or address.";
const UNKNOWN_HANDLE = "Nobody here has this handle. It stands at the end of the address of their profile.";
