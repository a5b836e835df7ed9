import { isAdmin } from "~/core/actor";
import { badgeOf } from "~/core/badge-row";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { asWhatWords } from "../joining/invitation";
import { waitingInvitations } from "../joining/invitation.queries.server";
import { findPeople, PEOPLE_PAGE, type PeopleView, personForAdmin } from "./people-list.queries.server";
import { grantHistory, openGrants } from "./role.queries.server";
import { allSpecialties } from "./specialty-words.queries.server";
import { suspensionsOf } from "./suspension.queries.server";

const views: readonly string[] = ["waiting", "staff"] satisfies PeopleView[];

/** The administrator's list, as the address asks for it. */
export async function listPeople(ctx: Context, url: URL) {
  const asked = url.searchParams.get("view") ?? "";
  // The cast: it was just found among the views.
  const view = views.includes(asked) ? (asked as PeopleView) : "everyone";
  const search = (url.searchParams.get("q") ?? "").slice(0, 100);
  const rows = await findPeople(ctx.db, { view, search, before: parseId(url.searchParams.get("after")) });
  const people = rows.slice(0, PEOPLE_PAGE).map((row) => ({
    person: badgeOf(row),
    admin: row.admin === 1,
    email: row.email,
    confirmed: row.emailConfirmedAt !== null,
    pausedUntil: row.suspendedUntil !== null && row.suspendedUntil > ctx.now ? row.suspendedUntil : null,
    createdAt: row.createdAt,
  }));
  const next = new URLSearchParams(url.searchParams);
  next.set("after", String(people.at(-1)?.person.id ?? 0));
  return { view, search, people, older: rows.length > PEOPLE_PAGE ? `/admin/people?${next}` : null };
}

/** How many roles or pauses of before stand on a page of one member. */
export const PAST_PAGE = 50;

/**
 * Everything an administrator sees of one member: roles now and before, pauses, what they said they are. With `why`
 * false without the reasons, which may say what somebody asked anonymously. `asked` has where the lists of before go
 * on, as `roles` and `pauses`.
 */
export async function readPerson(
  ctx: Context,
  idText: string | undefined,
  why: boolean,
  asked = new URLSearchParams(),
) {
  const row = await personForAdmin(ctx.db, parseId(idText) ?? 0);
  if (!row) throw new NotFound("There is no such member.");
  const [grants, history, pauses] = await Promise.all([
    openGrants(ctx.db, row.id),
    grantHistory(ctx.db, row.id, parseId(asked.get("roles")), PAST_PAGE + 1),
    suspensionsOf(ctx.db, row.id, parseId(asked.get("pauses")), PAST_PAGE + 1),
  ]);
  const roles = pageOf(history, asked, "roles", row.id);
  const paused = pageOf(pauses, asked, "pauses", row.id);
  return {
    person: badgeOf(row),
    admin: row.admin === 1,
    email: row.email,
    confirmed: row.emailConfirmedAt !== null,
    createdAt: row.createdAt,
    unclaimed: row.importedFrom !== null && row.claimedAt === null,
    pausedUntil: row.suspendedUntil !== null && row.suspendedUntil > ctx.now ? row.suspendedUntil : null,
    specialtyId: row.specialtyId,
    wish: row.wishRole ? asWhatWords({ role: row.wishRole, field: row.wishField, stage: row.wishStage }) : null,
    grants,
    history: why ? roles.rows : roles.rows.map((past) => ({ ...past, reason: null, endReason: null })),
    pauses: why ? paused.rows : paused.rows.map((pause) => ({ ...pause, reason: null, liftReason: null })),
    older: { history: roles.older, pauses: paused.older },
    why,
  };
}

/** One page of a list on a member's page, and where the next one is; the other list stays where it was. */
function pageOf<Row extends { id: number }>(
  found: readonly Row[],
  asked: URLSearchParams,
  list: "roles" | "pauses",
  personId: number,
) {
  const rows = found.slice(0, PAST_PAGE);
  const next = new URLSearchParams(asked);
  next.delete("done");
  next.set(list, String(rows.at(-1)?.id ?? 0));
  return { rows, older: found.length > PAST_PAGE ? `/admin/people/${personId}?${next}#${list}` : null };
}

/** The page of invitations: who has not come yet, a page at a time, and what can be chosen. */
export async function listInvitations(ctx: Context, url: URL) {
  const rows = await waitingInvitations(ctx.db, parseId(url.searchParams.get("after")), PEOPLE_PAGE + 1);
  const waiting = rows.slice(0, PEOPLE_PAGE).map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    field: row.field,
    stage: row.stage,
    invitedBy: row.invitedBy,
    createdAt: row.createdAt,
    expired: row.expiresAt <= ctx.now,
  }));
  return {
    admin: isAdmin(ctx.actor),
    waiting,
    older: rows.length > PEOPLE_PAGE ? `/admin/people/invitations?after=${waiting.at(-1)?.id}` : null,
    specialties: await allSpecialties(ctx.db),
  };
}
