import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { queueMail } from "../account/account-mail.server";
import { deleteTies, forgetProviderOf } from "../organisations/sign-in-membership.queries.server";
import { endRestingOn, endSomeStranded, lapsed } from "../organisations/sign-in-membership.server";
import { countSessionsThrough, deleteSessionsThrough } from "../sign-in/session.queries.server";
import { endShownThrough } from "../verification/shown-by-sign-in.server";
import { hasWayIn } from "./link.queries.server";
import { adminOf, goneProvider, holdProvider, readProvider, requireProvider } from "./provider.server";
import {
  deleteProvider,
  linksAt,
  markRemoved,
  removedProvider,
  removedProviders,
  takeLinkOff,
  tiesOfProvider,
  withoutOtherWay,
} from "./provider-removal.queries.server";

/** The job that ends what rested on a provider that was removed. */
export const FINISH_REMOVAL = "identity.finish-provider-removal";

/** How many accounts in one step, each in a transaction of its own; and rows that only name the provider. */
const AT_ONCE = 100;
const ROWS_AT_ONCE = 500;

/** How many of those without another way in are named. */
const NAMED = 20;

const GONE =
  "The school or hospital whose sign-in it rested on is no longer connected here. Ask for it again at any time.";

const UNSURE = "Tick the box if you are sure. Nothing was removed.";

/** It cannot be undone, so one press is not enough. */
export const removalForm = z.object({ sure: z.literal("1", UNSURE) });

/** What removing one would do, for whoever is about to. */
export async function readRemoval(ctx: Context, key: string | undefined) {
  const { id, key: stored } = await requireProvider(ctx, key);
  const [{ name, people, resting }, sessions, stranded] = await Promise.all([
    readProvider(ctx, key),
    countSessionsThrough(ctx.db, id, ctx.now),
    withoutOtherWay(ctx.db, id, NAMED),
  ]);
  return { key: stored, name, people, resting, sessions, stranded };
}

/**
 * Removes a provider: from this moment nobody signs in, connects or joins with it, and whoever came in through it is
 * signed out: who may have lost the way in must not stay in unseen. What rested on it (connections,
 * evidence, roles, places in cohorts) ends one person after the other in a job, and its row stays until that is done,
 * so that its issuer cannot be added again while somebody still has what it showed. An administrator's act: one that is
 * down, or switched off, ends nothing.
 */
export async function removeProvider(ctx: Context, key: string | undefined): Promise<void> {
  const me = adminOf(ctx);
  const provider = await requireProvider(ctx, key);
  await ctx.write(async (tx) => {
    await holdProvider(ctx, tx, provider);
    await removeInside(ctx, tx, provider.id, me.id);
  });
}

/** The same in the caller's transaction, without asking who does it. */
export async function removeInside(ctx: Context, tx: Tx, id: number, by: number | null): Promise<void> {
  if (!(await markRemoved(tx, id, ctx.now))) throw goneProvider();
  if (by !== null && !(await hasWayIn(tx, by)))
    throw new Conflict("It is your own only way in. Confirm an e-mail address or add a passkey first, then remove it.");
  const sessions = await deleteSessionsThrough(tx, id);
  await deleteTies(
    tx,
    (await tiesOfProvider(tx, id)).map((tie) => tie.id),
  );
  await ctx.queue(tx, { type: FINISH_REMOVAL, payload: { providerId: id } });
  await ctx.record(tx, { type: "ProviderChanged", providerId: id, change: "removed", sessions, actorId: by });
}

/** Job: ends what rested on it for some people, and queues the next step; the last one takes the row away. */
export async function finishRemoval(ctx: Context, { providerId }: { providerId: number }): Promise<void> {
  const provider = await removedProvider(ctx.db, providerId);
  if (!provider) return;
  const links = await linksAt(ctx.db, providerId, AT_ONCE);
  for (const { id } of links) await ctx.write((tx) => letGo(ctx, tx, provider, id));
  const { more } = await endSomeStranded(ctx, { providerId, cohortId: null });
  await ctx.writeLast(async (tx) => {
    if (links.length < AT_ONCE && !more && (await forgetProviderOf(tx, providerId, ROWS_AT_ONCE)))
      await deleteProvider(tx, providerId);
    else await ctx.queue(tx, { type: FINISH_REMOVAL, payload: { providerId } });
  });
}

/** Schedule: removals whose job was given up go on. */
export async function finishRemovals(ctx: Context): Promise<void> {
  const ids = await removedProviders(ctx.db);
  await ctx.writeLast(async (tx) => {
    for (const providerId of ids) await ctx.queue(tx, { type: FINISH_REMOVAL, payload: { providerId } });
  });
}

/** One account is connected with it no more. Last what stands in the log: whoever holds that waits for nothing. */
async function letGo(ctx: Context, tx: Tx, { id, preset }: { id: number; preset: string }, linkId: number) {
  const link = await takeLinkOff(tx, linkId);
  if (!link) return;
  const { accountId } = link;
  const ended = await endRestingOn(ctx, tx, { providerId: id, accountId, but: [] });
  await queueMail(ctx, tx, { purpose: "sign-in-withdrawn", accountId });
  const since = preset === "orcid" ? null : link.createdAt;
  await endShownThrough(ctx, tx, { accountId, providerId: id, since }, { why: GONE, stays: "else" });
  for (const memberId of ended) await lapsed(ctx, tx, memberId, accountId);
  await ctx.record(tx, { type: "SignInChanged", accountId, change: "sign-in-withdrawn", actorId: null });
}
