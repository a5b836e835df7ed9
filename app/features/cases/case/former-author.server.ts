import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import { DAY } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { emptyCase } from "../withdrawal/case-removal.server";
import { DRAFT_DAYS } from "./case";
import { insertCaseStep, moveCase } from "./case.queries.server";
import { caseStates } from "./case-access";
import { casesGoingWith, putDownToNobody, untouchedCases } from "./former-author.queries.server";

const standing = caseStates.filter((state) => state !== "withdrawn");

/** Takes a case away that only its author saw: its words and files go, and a line says when and why. */
async function letGo(ctx: Context, tx: Tx, one: { id: number; state: string }, reason: string): Promise<void> {
  if (!(await moveCase(tx, one.id, standing, { state: "withdrawn", updated_at: ctx.now }))) return;
  await emptyCase(ctx, tx, one.id, { actorId: null, reason });
  const { id: caseId, state: from } = one;
  await insertCaseStep(tx, { caseId, from, to: "withdrawn", actorId: null, reason, now: ctx.now });
}

/** In the transaction: somebody left. What is published stays without a name; their other cases go. */
export async function forgetAuthor(tx: Tx, { accountId, was }: EventOf<"AccountDeleted">, ctx: Context): Promise<void> {
  for (const one of await casesGoingWith(tx, accountId)) await letGo(ctx, tx, one, "account deleted");
  await putDownToNobody(tx, accountId, was);
}

const AT_ONCE = 100;

/** Schedule: what its author left lying for 14 days goes, words and files, like any other draft. */
export async function sweepUntouchedCases(ctx: Context): Promise<void> {
  await ctx.write(async (tx) => {
    for (const one of await untouchedCases(tx, ctx.now - DRAFT_DAYS * DAY, AT_ONCE))
      await letGo(ctx, tx, one, `untouched for ${DRAFT_DAYS} days`);
  });
}
