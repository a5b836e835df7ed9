import type { Tx } from "db/engine";
import { DAY, utcDay } from "~/core/time";
import type { Context } from "~/platform/context.server";
import {
  appendEntries,
  givenInAll,
  givenOn,
  nextTurn,
  removedRows,
  rowsGivenBy,
  standingRows,
  votesGiven,
} from "./ledger.queries.server";
import type { Receiver } from "./receiver.queries.server";
import { beyondShare, EDITING_CAP, RING_DAYS, type RuleKey, rules, underCap } from "./rules";

const capped = Object.entries(rules)
  .filter(([, rule]) => rule.capped)
  .map(([key]) => key);
const editing: RuleKey[] = ["edit-accepted", "reference-added"];

type Gift = {
  rule: RuleKey;
  eventKey: string;
  to: Pick<Receiver, "accountId" | "specialtyId" | "private">;
  giverId: number | null;
};

/**
 * Writes down what one act gives, after the caps. Safe to run twice: while an equal row stands, nothing happens; after
 * a reversal the same act counts again as its next turn.
 */
export async function give(tx: Tx, ctx: Context, { rule, eventKey, to, giverId }: Gift): Promise<void> {
  // The caps look at what was given before, so gifts to one person come one after the other.
  await ctx.runtime.database.serialise(tx, `standing:${to.accountId}`);
  const standing = await standingRows(tx, eventKey, false);
  if (standing.some((row) => row.rule === rule && row.accountId === to.accountId)) return;
  const day = utcDay(ctx.now);
  const entry = {
    ...to,
    track: rules[rule].track,
    rule,
    eventKey,
    turn: await nextTurn(tx, eventKey, rule, to.accountId),
    giverId,
    points: await pointsAfterCaps(tx, ctx, { rule, to, giverId }, day),
    fullPoints: rules[rule].points,
    day,
    reversesId: null,
    because: null,
    at: ctx.now,
  };
  await appendEntries(tx, [entry]);
}

async function pointsAfterCaps(tx: Tx, ctx: Context, { rule, to, giverId }: Omit<Gift, "eventKey">, day: string) {
  const { points } = rules[rule];
  if (editing.includes(rule))
    return Math.max(0, Math.min(points, EDITING_CAP - (await givenInAll(tx, to.accountId, editing))));
  if (!rules[rule].capped) return points;
  if (giverId !== null) {
    const votes = await votesGiven(tx, giverId, to, utcDay(ctx.now - RING_DAYS * DAY), capped);
    if (beyondShare(votes.all + 1, votes.toThisPerson + 1)) return 0;
  }
  return underCap(points, await givenOn(tx, to, day, capped));
}

/** Takes back exactly what one act gave. Undoing twice does nothing. */
export async function takeBack(tx: Tx, ctx: Context, eventKey: string): Promise<void> {
  await reverse(tx, ctx, await standingRows(tx, eventKey, false), "withdrawn");
}

/** Takes back everything a post gave, because it went. */
export async function takeBackAllOf(tx: Tx, ctx: Context, post: string): Promise<void> {
  await reverse(tx, ctx, await standingRows(tx, post, true), "removed");
}

/** Takes back everything one person's acts gave to others, because that person went. */
export async function takeBackAllFrom(tx: Tx, ctx: Context, giverId: number): Promise<void> {
  await reverse(tx, ctx, await rowsGivenBy(tx, giverId), "removed");
}

async function reverse(
  tx: Tx,
  ctx: Context,
  rows: Awaited<ReturnType<typeof standingRows>>,
  because: "withdrawn" | "removed",
) {
  const reversals = rows.map((row) => ({
    ...row,
    private: row.private === 1,
    points: -row.points,
    fullPoints: -row.fullPoints,
    reversesId: row.id,
    because,
    at: ctx.now,
  }));
  await appendEntries(tx, reversals);
}

/** Gives back everything a post had given when it went, with the very points it had then. */
export async function giveBackAllOf(tx: Tx, ctx: Context, post: string): Promise<void> {
  for (const row of await removedRows(tx, post)) {
    const turn = await nextTurn(tx, row.eventKey, row.rule, row.accountId);
    const again = { ...row, private: row.private === 1, turn, reversesId: null, because: null, at: ctx.now };
    await appendEntries(tx, [again]);
  }
}
