import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { invalidFields, NotFound } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { type FoundCase, findCase, insertCaseStep, moveCase } from "../case/case.queries.server";
import { canWithdrawCase, caseStates } from "../case/case-access";
import { caseByCode, withdrawConsent } from "./withdrawal.queries.server";
import { codeFrom } from "./withdrawal-code";
import { hashCode } from "./withdrawal-code.server";

export const codeForm = z.object({ code: z.string({ error: "Enter the code from your slip." }).max(100) });

export const LONGEST_WITHDRAWAL = 500;
export const withdrawalForm = z.object({
  reason: z.string().trim().max(LONGEST_WITHDRAWAL, `Shorten this to ${LONGEST_WITHDRAWAL} characters.`).default(""),
  sure: z.literal("1", { error: "Tick the box if you are sure." }),
});

const unknownCode = "No case has this code. Compare it with your slip, letter by letter.";

/** Anybody with the code takes a case back, without an account and without saying who they are. */
export async function withdrawByCode(ctx: Context, typed: string): Promise<void> {
  if (ctx.address !== "")
    await ctx.runtime.limits.consume(rateLimitRules.withdrawalPerAddress, addressBlock(ctx.address));
  const code = codeFrom(typed);
  const token = code === null ? null : await caseByCode(ctx.db, hashCode(ctx, code));
  const found = token === null ? undefined : await findCase(ctx.db, token);
  if (!found) throw invalidFields({ code: unknownCode });
  await withdraw(ctx, found, { who: "code", actorId: null, reason: "" });
}

/** A case that whoever acts may withdraw; throws `NotFound` for anybody who must not know of it. */
export async function caseToWithdraw(ctx: Context, token: string) {
  const found = await findCase(ctx.db, token);
  if (!found || ctx.actor.kind === "visitor") throw new NotFound();
  const mine = found.authorId === ctx.actor.id;
  const verdict = canWithdrawCase(ctx.actor, { state: found.state, mine }, ctx.now);
  // Drafts are nobody else's business, moderators included.
  if (!mine && (!ctx.actor.moderator || found.state === "draft")) throw new NotFound();
  return { found, mine, actor: allowed(ctx.actor, verdict) };
}

/** Its author takes a case back, or a moderator for somebody who asked; a moderator says why. */
export async function withdrawCase(ctx: Context, token: string, reason: string): Promise<void> {
  const { found, mine, actor } = await caseToWithdraw(ctx, token);
  if (!mine && reason === "") throw invalidFields({ reason: "Say why, for the log." });
  await withdraw(ctx, found, { who: mine ? "author" : "moderator", actorId: actor.id, reason });
}

type By = { who: "code" | "moderator" | "author"; actorId: number | null; reason: string };

const withdraw = (ctx: Context, found: FoundCase, by: By) =>
  ctx.write((tx) => withdrawInTransaction(ctx, tx, found, by));

/**
 * Saying it twice changes nothing. Words, pictures and thread go in this transaction; the files by a job right after.
 */
export async function withdrawInTransaction(
  ctx: Context,
  tx: Tx,
  found: Pick<FoundCase, "id" | "state">,
  { who, actorId, reason }: By,
): Promise<void> {
  const standing = caseStates.filter((state) => state !== "withdrawn");
  if (!(await moveCase(tx, found.id, standing, { state: "withdrawn", updated_at: ctx.now }))) return;
  await withdrawConsent(tx, found.id, { who, now: ctx.now });
  // Who told an anonymous case must not stand beside its thread in the log.
  const shown = who === "author" ? null : actorId;
  const { id: caseId, state: from } = found;
  await insertCaseStep(tx, { caseId, from, to: "withdrawn", actorId, reason, now: ctx.now });
  await ctx.record(tx, { type: "CaseWithdrawn", caseId, by: who, again: false, actorId: shown });
}
