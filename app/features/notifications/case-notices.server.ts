import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import type { NoticeKind } from "./notice";
import { Recipients, tellPeople } from "./telling.server";

/** After the commit: the author of a case is told where it is, and nobody else of anything. */

async function tellAuthor(ctx: Context, caseId: number, kind: NoticeKind, act: string): Promise<void> {
  const found = await ctx.db
    .selectFrom("clinical_case")
    .select("author_id as authorId")
    .where("id", "=", caseId)
    .executeTakeFirst();
  if (!found) return;
  const recipients = new Recipients().add(kind, found.authorId);
  await tellPeople(ctx, { act, recipients, threadId: null, post: null, actorId: null, visibility: null });
}

const ofDecision = { approve: "case-approved", return: "case-returned", refuse: "case-refused" } as const;

export async function tellOfCheck(ctx: Context, { caseId, checkId, decision }: EventOf<"CaseChecked">): Promise<void> {
  if (decision !== "cover") await tellAuthor(ctx, caseId, ofDecision[decision], `case-check:${checkId}`);
}

export async function tellOfPublication(ctx: Context, { caseId }: EventOf<"CasePublished">): Promise<void> {
  await tellAuthor(ctx, caseId, "case-published", `case-published:${caseId}`);
}

export async function tellOfWithdrawal(ctx: Context, { caseId, by }: EventOf<"CaseWithdrawn">): Promise<void> {
  if (by !== "author") await tellAuthor(ctx, caseId, "case-withdrawn", `case-withdrawn:${caseId}`);
}
