import { DAY, HOUR, SECOND } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { lookUp } from "./look-up.server";
import { type Lapse, type Standing, standingOf, type VerifiedLicence } from "./recheck";
import * as rechecks from "./recheck.queries.server";
import { sweepEditions } from "./register-import.server";

/**
 * Gives the licences to check: those in force, by ascending verification id, from above `after`, at most `limit`. Fewer
 * than `limit` say that there are no more. What has lapsed already is not among them, or it is told of every night.
 */
export type LicenceSource = (ctx: Context, after: number, limit: number) => Promise<readonly VerifiedLicence[]>;

export const RECHECK = "slow:recheck-registers";

/** Licences in one step; and how long a step may take, so that what comes after it in the lane is not kept waiting. */
const BATCH = 100;
const PATIENCE = 20 * SECOND;
/** A register asked over the network has to miss a licence in two nights. */
const NIGHT_APART = 20 * HOUR;

/** The nightly schedule: begins a check of every licence, or goes on with one that was interrupted. */
export async function beginRecheck(ctx: Context): Promise<void> {
  await sweepEditions(ctx);
  await ctx.writeLast(async (tx) => {
    await rechecks.forgetOldRechecks(tx, ctx.now - 90 * DAY);
    const recheckId = await rechecks.beginRecheckRow(tx, ctx.now);
    await ctx.queue(tx, { type: RECHECK, payload: { recheckId } });
  });
}

/**
 * The job's work: one step of a check, which queues the next. Records `RegistrationLapsed` for each licence its
 * register no longer has, or has as suspended, erased or without licence, together with how far the check has come: at
 * least once, and whoever reacts has to be safe to run twice. A register that cannot be asked ends nobody's role, nor
 * does one whose words are not understood.
 */
export const recheckLicences =
  (source: LicenceSource) =>
  async (ctx: Context, { recheckId }: { recheckId: number }): Promise<void> => {
    const from = await rechecks.cursorOf(ctx.db, recheckId);
    if (from === null) return;
    const licences = await source(ctx, from, BATCH);
    const looked = await lookEach(ctx, licences);
    const last = licences.length < BATCH && looked.length === licences.length;
    await ctx.writeLast(async (tx) => {
      const lapsed = looked.flatMap(({ licence, standing }) =>
        typeof standing === "object" ? [{ licence, why: standing.lapsed }] : [],
      );
      const missing = idsOf(looked, "missing");
      const since = await rechecks.missingSince(tx, missing);
      const gone = new Set(missing.filter((id) => (since.get(id) ?? ctx.now) <= ctx.now - NIGHT_APART));
      for (const { licence, standing } of looked)
        if (standing === "missing" && gone.has(licence.verificationId)) lapsed.push({ licence, why: "gone" });
      const counts = {
        checked: looked.length,
        lapsed: lapsed.length,
        unclear: idsOf(looked, "unclear").length + missing.length - gone.size,
        unavailable: idsOf(looked, "unavailable").length,
      };
      const to = looked.at(-1)?.licence.verificationId ?? from;
      const end = last ? ctx.runtime.clock() : null;
      // Somebody else did this step meanwhile, and told of what lapsed.
      if (!(await rechecks.moveOn(tx, recheckId, { from, to, end }, counts))) return;
      await rechecks.noteMissing(
        tx,
        missing.filter((id) => !gone.has(id)),
        ctx.now,
      );
      await rechecks.forgetMissing(tx, [...idsOf(looked, "stands"), ...gone]);
      for (const { licence, why } of lapsed) await ctx.record(tx, lapseOf(licence, why));
      if (!last) await ctx.queue(tx, { type: RECHECK, payload: { recheckId } });
    });
  };

const lapseOf = ({ verificationId, register }: VerifiedLicence, why: Lapse) =>
  ({ type: "RegistrationLapsed", verificationId, register, why }) as const;

type Looked = { licence: VerifiedLicence; standing: Standing };

const idsOf = (looked: readonly Looked[], standing: Standing) =>
  looked.filter((one) => one.standing === standing).map(({ licence }) => licence.verificationId);

/** One after the other, as far as one comes in the time of a step; at least one. */
async function lookEach(ctx: Context, licences: readonly VerifiedLicence[]): Promise<Looked[]> {
  const looked: Looked[] = [];
  const start = performance.now();
  for (const licence of licences) {
    looked.push({ licence, standing: standingOf(await lookUp(ctx, licence.register, licence.number, "edition")) });
    if (performance.now() - start > PATIENCE) break;
  }
  return looked;
}
