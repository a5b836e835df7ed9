import type { Tx } from "db/engine";
import { Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { compareNames } from "../registers/name-match";
import { dropEvidence } from "./evidence.queries.server";
import { openStates, REVIEW_CLAIM } from "./verification";
import {
  activeVerificationOf,
  type FoundVerification,
  holdVerification,
  openVerificationOf,
} from "./verification.queries.server";
import { CHECK_REGISTRATION } from "./verification.server";
import { decisionsOf } from "./verification-review.queries.server";

const CHECKED =
  "Your name was checked with your role, so it can be written in another way but not become another one. Ask a moderator to end your verification; then change it, and ask for your role again.";

const LOOKED_AT =
  "Somebody is looking at your name just now, with what you showed. Change it once they have decided, or take your claim back first.";

/** A reviewer has it before them, or one of two has agreed: they would approve a name that they never saw. */
async function lookedAt(ctx: Context, tx: Tx, open: FoundVerification): Promise<boolean> {
  if (open.claimedAt !== null && open.claimedAt > ctx.now - REVIEW_CLAIM) return true;
  return (await decisionsOf(tx, open.id, open.round)).length > 0;
}

/**
 * In the transaction in which somebody changes their name: it was what the register and the institution were asked
 * about. Nobody gets a badge under one name and wears it under another.
 */
export async function keepToCheckedName(ctx: Context, tx: Tx, me: { id: number }, from: string, to: string) {
  if (from === to) return;
  const active = await activeVerificationOf(tx, me.id);
  // With what was approved, not with the last name: many small steps lead to anybody's.
  if (active && compareNames(active.approvedName ?? from, to).band !== "match")
    throw new Invalid(CHECKED, { name: CHECKED });
  const before = await openVerificationOf(tx, me.id);
  if (!before || !(await holdVerification(tx, before.id, openStates))) return;
  const open = await openVerificationOf(tx, me.id);
  if (!open) return;
  if (compareNames(from, to).band !== "match" && (await lookedAt(ctx, tx, open)))
    throw new Invalid(LOOKED_AT, { name: LOOKED_AT });
  // A post is dropped with the sign-in that said it.
  await dropEvidence(tx, open.id, ["name", "sign-in", "post", "roster"]);
  if (open.state !== "draft" && open.register !== null)
    await ctx.queue(tx, { type: CHECK_REGISTRATION, payload: { verificationId: open.id } });
}
