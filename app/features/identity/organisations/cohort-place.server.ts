import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { parseId } from "~/core/ids";
import { Conflict, Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { hashToken } from "~/platform/secrets.server";
import { flag } from "~/platform/typed-text.server";
import { accountByEmail, accountById } from "../account/account.queries.server";
import { accountFor, type joinForm } from "../joining/join.server";
import { beginSession } from "../sign-in/begin-session.server";
import { passwordProblem } from "../sign-in/password";
import { hashPassword } from "../sign-in/password.server";
import { canEnter, canJoin } from "./cohort";
import { restOnRoster } from "./cohort-member.queries.server";
import { type PlaceState, placeOverWords, placeState } from "./cohort-place";
import {
  hasTakenPlace,
  placeById,
  placeByToken,
  takeWaitingPlace,
  waitingPlaces,
  withdrawWaitingPlace,
} from "./cohort-place.queries.server";
import { byToken } from "./cohort-token.server";
import { holdManaged, requireCohort } from "./duty.server";
import { enterCohort, joiningOf } from "./enter.server";
import { refreshRosterEvidence } from "./roster-evidence.server";

/** Whoever takes a place with another address than the listed one says that it is meant for them. */
export const takeForm = z.object({ mine: flag });

const PLACES_PAGE = 50;

type Place = NonNullable<Awaited<ReturnType<typeof placeByToken>>>;

/** A cohort's places that wait, for its managers alone: here stand the addresses of the roster. */
export async function listPlaces(ctx: Context, cohortId: number, after: string | null) {
  const cohort = await requireCohort(ctx, cohortId);
  const rows = await waitingPlaces(ctx.db, cohortId, parseId(after), PLACES_PAGE + 1);
  const places = rows.slice(0, PLACES_PAGE).map((row) => ({ ...row, expired: row.expiresAt <= ctx.now }));
  const older = rows.length > PLACES_PAGE ? `/cohorts/${cohortId}/roster?after=${places.at(-1)?.id}` : null;
  return { cohort, places, older };
}

/** Takes a place back that nobody has taken; its link leads nowhere, and the address is forgotten. */
export async function withdrawPlace(ctx: Context, cohortId: number, id: number): Promise<void> {
  await requireCohort(ctx, cohortId);
  await ctx.write(async (tx) => {
    await holdManaged(ctx, tx, cohortId);
    if (!(await withdrawWaitingPlace(tx, id, cohortId, ctx.now)))
      throw new Conflict("This place was taken or withdrawn meanwhile.");
    const actorId = memberOf(ctx).id;
    await ctx.record(tx, { type: "SchoolChanged", act: "place-withdrawn", id, told: null, actorId });
  });
}

const found = (ctx: Context, token: string | undefined): Promise<Place> =>
  byToken(ctx, () => placeByToken(ctx.db, hashToken(token ?? "")));

/**
 * What the link of a place leads to, for whoever holds it: a way in for somebody new, a question for somebody signed
 * in. The listed address is shown to nobody; whoever got the mail knows it.
 */
export async function openPlace(ctx: Context, token: string | undefined) {
  const place = await found(ctx, token);
  const state = placeState(place, ctx.now);
  const me = ctx.actor.kind === "member" ? ctx.actor : null;
  const over = placeOverWords[state];
  if (over !== null || place.email === null) return gone(state, me !== null && place.takenBy === me.id);
  const [account, own] = await Promise.all([
    me === null ? accountByEmail(ctx.db, place.email) : undefined,
    me === null ? undefined : accountById(ctx.db, me.id),
  ]);
  const may = me && canJoin(me, await joiningOf(ctx.db, place, me.id, place.listedAt), ctx.now);
  return {
    over: null,
    school: place.school,
    cohort: place.cohort,
    listedAs: place.name,
    /** Somebody with a confirmed account signs in; the mail alone opens no account. */
    hasAccount: Boolean(account?.emailConfirmedAt),
    you: me && { name: me.name, handle: me.handle, sameAddress: proves(own, place) },
    refused: may && !may.ok ? may.because : null,
  };
}

function gone(state: PlaceState, mine: boolean) {
  const words = mine ? "You took this place already." : (placeOverWords[state] ?? placeOverWords.expired);
  return { over: words, school: "", cohort: "", listedAs: "", hasAccount: false, you: null, refused: null };
}

type Own = { email: string | null; emailConfirmedAt: number | null } | undefined;

/** Whether an account has the address that was listed, confirmed. */
const proves = (own: Own, place: Pick<Place, "email">): boolean =>
  own?.email != null && own.emailConfirmedAt !== null && own.email === place.email;

/**
 * Takes a place for whoever is signed in. With another address than the listed one it has to be said that the place is
 * theirs, and it proves nothing: mails are passed on.
 */
export async function takePlace(ctx: Context, token: string | undefined, { mine }: { mine: boolean }): Promise<void> {
  const me = allowed(ctx.actor, canEnter(ctx.actor, ctx.now));
  const place = await found(ctx, token);
  await ctx.write(async (tx) => {
    const proved = proves(await accountById(tx, me.id), place);
    if (!proved && !mine) throw new Invalid(SAY_SO, { mine: SAY_SO });
    await enterCohort(ctx, tx, { ...place, accountId: me.id, via: "roster" });
    await takeHeld(ctx, tx, { place, accountId: me.id, proved });
  });
}

const SAY_SO = "Tick the box if the place was kept for you.";

/**
 * Makes an account for whoever got the mail, takes the place and signs in; returns the Set-Cookie line. The link
 * came to the address, so the address is proved by it, as with an invitation.
 */
export async function joinByPlace(
  ctx: Context,
  token: string | undefined,
  typed: z.output<typeof joinForm>,
  device: string,
): Promise<string> {
  if (ctx.actor.kind === "member")
    throw new Conflict("You are signed in. Take the place with this account, or sign out and open the link again.");
  const place = await found(ctx, token);
  const over = placeOverWords[placeState(place, ctx.now)];
  if (over !== null || place.email === null) throw new Conflict(over ?? placeOverWords.expired ?? "");
  const { email } = place;
  if ((await accountByEmail(ctx.db, email))?.emailConfirmedAt) throw haveAccount();
  // No limit of a network: a lecture hall takes its places from one, and the mailed word is the proof.
  const problem = passwordProblem(typed.password, [typed.name]);
  if (problem) throw new Invalid("The password needs another look.", { password: problem });
  const hash = await hashPassword(typed.password);
  return ctx.write(async (tx) => {
    if ((await accountByEmail(tx, email))?.emailConfirmedAt) throw haveAccount();
    const accountId = await accountFor(ctx, tx, email, typed.name, hash);
    const { cookie } = await beginSession(ctx, tx, { accountId, device, method: "invitation" });
    await enterCohort(ctx, tx, { ...place, accountId, via: "roster" });
    await takeHeld(ctx, tx, { place, accountId, proved: true });
    return cookie;
  });
}

/**
 * With the cohort held by `enterCohort`: the place is this account's, unless somebody was quicker. Whoever came in
 * another way before rests on the roster from now on.
 */
async function takeHeld(
  ctx: Context,
  tx: Tx,
  { place, accountId, proved }: { place: Place; accountId: number; proved: boolean },
): Promise<void> {
  if (await hasTakenPlace(tx, place.cohortId, accountId))
    throw new Conflict("You have a place on this roster already. This one was kept for somebody else.");
  if (!(await takeWaitingPlace(tx, { id: place.id, accountId, proved, now: ctx.now }))) {
    const now = await placeById(tx, place.id);
    throw new Conflict((now && placeOverWords[placeState(now, ctx.now)]) ?? "This place was taken already.");
  }
  await restOnRoster(tx, place.cohortId, accountId);
  await refreshRosterEvidence(ctx, tx, accountId);
}

const haveAccount = () =>
  new Conflict("There is an account with this address already. Sign in with it, and open the link again.");
