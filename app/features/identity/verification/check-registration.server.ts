import type { Context } from "~/platform/context.server";
import { accountById } from "../account/account.queries.server";
import { lookUp } from "../registers/look-up.server";
import { isRegisterKey, registers } from "../registers/register";
import { dropEvidence, writeEvidence } from "./evidence.queries.server";
import { registerEvidence } from "./register-evidence";
import { holdVerification, verificationById } from "./verification.queries.server";
import { openNumber } from "./verification.server";

/**
 * Asks the register about a claim that was sent in, and writes what it said for the reviewer. Safe to run twice; a
 * register that is down is asked again when the claim is taken.
 */
export async function checkRegistration(ctx: Context, { verificationId }: { verificationId: number }): Promise<void> {
  const one = await verificationById(ctx.db, verificationId);
  if (!one || one.numberSealed === null || one.register === null || !isRegisterKey(one.register)) return;
  if (one.state !== "submitted" && one.state !== "asked") return;
  const { register } = one;
  const number = openNumber(ctx, one.token, one.numberSealed);
  const answer = await lookUp(ctx, one.register, number);
  await ctx.writeLast(async (tx) => {
    // Taken back, or decided, while the register was asked: what it said is nobody's business any more.
    if (!(await holdVerification(tx, one.id, ["submitted", "asked"]))) return;
    const now = await verificationById(tx, one.id);
    // Refused and appealed with another number meanwhile: the answer is about somebody else's number by now.
    if (now?.numberHash !== one.numberHash) return;
    // As they are now: a name or a specialty may have been changed while the register was asked.
    const account = await accountById(tx, one.accountId);
    const { tiers } = registers[register];
    const found = registerEvidence(answer, { name: account?.name ?? "", specialty: now.specialty, tiers });
    // What it said before and does not say any more must not stand beside what it says now.
    await dropEvidence(tx, one.id, ["register", "name", "specialist"]);
    for (const evidence of found) await writeEvidence(tx, { ...evidence, verificationId, by: null, now: ctx.now });
  });
}
