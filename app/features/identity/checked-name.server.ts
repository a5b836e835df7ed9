import type { Tx } from "db/engine";
import { Invalid } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { dropEvidence } from "./evidence.queries.server";
import { compareNames } from "./registers/name-match";
import { openStates } from "./verification";
import { activeVerificationOf, holdVerification, openVerificationOf } from "./verification.queries.server";
import { CHECK_REGISTRATION } from "./verification.server";

const CHECKED =
  "Your name was checked with your role, so it can be written in another way but not become another one. Ask a moderator to end your verification; then change it, and ask for your role again.";

/**
 * In the transaction in which somebody changes their name: it was what the register and the institution were asked about.
 * Nobody gets a badge under one name and wears it under another.
 */
export async function keepToCheckedName(ctx: Context, tx: Tx, me: { id: number }, from: string, to: string) {
  if (from === to) return;
  const active = await activeVerificationOf(tx, me.id);
  if (active && compareNames(from, to).band !== "match") throw new Invalid(CHECKED, { name: CHECKED });
  const open = await openVerificationOf(tx, me.id);
  if (!open || !(await holdVerification(tx, open.id, openStates))) return;
  // A post is dropped with the sign-in that said it.
  await dropEvidence(tx, open.id, ["name", "sign-in", "post"]);
  if (open.state !== "draft" && open.register !== null)
    await ctx.queue(tx, { type: CHECK_REGISTRATION, payload: { verificationId: open.id } });
}
