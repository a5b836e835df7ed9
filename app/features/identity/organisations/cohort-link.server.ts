import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { parseId } from "~/core/ids";
import { Conflict } from "~/core/refusals";
import type { Instant } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import { hashToken, randomToken } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { canEnter, canJoin } from "./cohort";
import { endedAlready } from "./cohort.server";
import { LINK_PLACES_MAX, linkEnd, linkState, overWords } from "./cohort-link";
import {
  cameByLink,
  endCohortLink,
  insertCohortLink,
  linkByToken,
  linksOfCohort,
  takeLinkPlace,
} from "./cohort-link.queries.server";
import { isMemberNow } from "./cohort-member.queries.server";
import { byToken } from "./cohort-token.server";
import { holdManaged, requireCohort } from "./duty.server";
import { enterCohort, joiningOf } from "./enter.server";
import { refreshRosterEvidence } from "./roster-evidence.server";

const placesSentence = `Enter a number from 1 to ${LINK_PLACES_MAX}.`;

/** The form knows the time, since a link may end at most so many days from now. */
export const linkForm = (now: Instant) =>
  z.object({
    places: z
      .string(placesSentence)
      .trim()
      .regex(/^\d{1,3}$/, placesSentence)
      .transform(Number)
      .refine((places) => places >= 1 && places <= LINK_PLACES_MAX, placesSentence),
    until: z
      .string("Enter the last day, like 2026-12-31.")
      .trim()
      .transform((day, issue) => {
        const end = linkEnd(day, now);
        if ("at" in end) return end.at;
        issue.addIssue({ code: "custom", message: end.problem });
        return z.NEVER;
      }),
  });

export const LINKS_PAGE = 50;

/** A cohort's links, for its managers. The links themselves are in nobody's hands but those they were given to. */
export async function listLinks(ctx: Context, cohortId: number, after: string | null) {
  const cohort = await requireCohort(ctx, cohortId);
  const rows = await linksOfCohort(ctx.db, cohortId, parseId(after), LINKS_PAGE + 1);
  const shown = rows.slice(0, LINKS_PAGE);
  return {
    cohort,
    links: shown.map(({ endedAt, ...row }) => ({ ...row, state: linkState({ ...row, endedAt }, ctx.now) })),
    older: rows.length > LINKS_PAGE ? `/cohorts/${cohortId}/links?after=${shown.at(-1)?.id}` : null,
  };
}

/** Makes a link and gives it back, this once: only its hash is kept. */
export async function makeLink(
  ctx: Context,
  cohortId: number,
  { places, until }: { places: number; until: Instant },
): Promise<string> {
  await requireCohort(ctx, cohortId);
  const token = randomToken(24);
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, cohortId);
    const by = memberOf(ctx).id;
    const id = await insertCohortLink(tx, {
      cohortId,
      places,
      by,
      tokenHash: hashToken(token),
      now: ctx.now,
      expiresAt: until,
    });
    await ctx.record(tx, { type: "SchoolChanged", act: "cohort-link-made", id, told: null, actorId: by });
  });
  return `${ctx.runtime.env.publicUrl}/schools/join/${token}`;
}

/** Ends a link at once. Whoever joined by it stays. */
export async function endLink(ctx: Context, cohortId: number, id: number): Promise<void> {
  await requireCohort(ctx, cohortId);
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, cohortId);
    const by = memberOf(ctx).id;
    if (!(await endCohortLink(tx, { id, cohortId, by, now: ctx.now }))) throw endedAlready();
    await ctx.record(tx, { type: "SchoolChanged", act: "cohort-link-ended", id, told: null, actorId: by });
  });
}

/** What a link leads to. Tries are counted against the network they come from; a link that exists is not. */
export async function openCohortLink(ctx: Context, token: string | undefined) {
  const link = await byToken(ctx, () => linkByToken(ctx.db, hashToken(token ?? "")));
  const over = overWords[linkState(link, ctx.now)];
  const me = ctx.actor.kind === "member" ? ctx.actor : null;
  const member = me !== null && (await isMemberNow(ctx.db, link.cohortId, me.id));
  const may = me && !member && over === null ? canJoin(me, await joiningOf(ctx.db, link, me.id), ctx.now) : null;
  return {
    // Whoever has a link that is over learns no more from it.
    school: over === null || member ? link.school : null,
    cohort: over === null || member ? link.cohort : null,
    over: member ? null : over,
    member,
    you: me && { name: me.name },
    refused: may && !may.ok ? may.because : null,
    /** A link brings in people who have an account or may make one; it opens no registration. */
    maySignUp: me === null && (await readSettings(ctx.db)).registration === "open",
  };
}

/**
 * Joins by a link. It gives membership and no role. A member who presses again takes no second place; of two who want
 * the last one, one gets it.
 */
export async function joinByLink(ctx: Context, token: string | undefined): Promise<void> {
  const me = allowed(ctx.actor, canEnter(ctx.actor, ctx.now));
  const link = await byToken(ctx, () => linkByToken(ctx.db, hashToken(token ?? "")));
  await ctx.write(async (tx) => {
    if (await isMemberNow(tx, link.cohortId, me.id)) return;
    const before = await cameByLink(tx, link, me.id);
    if (!(await enterCohort(ctx, tx, { ...link, accountId: me.id, via: "link" }))) return;
    // Whoever left and comes back has their place: else one person could use all of them up.
    if (!(await takeLinkPlace(tx, link.id, { again: before, now: ctx.now }))) throw await whyNot(tx, ctx, token);
    await refreshRosterEvidence(ctx, tx, me.id);
  });
}

async function whyNot(tx: Tx, ctx: Context, token: string | undefined): Promise<Error> {
  const link = await linkByToken(tx, hashToken(token ?? ""));
  return new Conflict((link && overWords[linkState(link, ctx.now)]) ?? "All places of this link are taken.");
}
