import type { Db } from "db/engine";
import type { Context } from "~/platform/context.server";
import { attachVerdict } from "../upload/upload.server";
import { attachmentWords, isOnItsWay } from "./attachment";
import { attachmentList } from "./attachment.queries.server";
import type { ListedAttachment } from "./attachment-row";

/** What a case's page shows of its attachments while they are on their way. */
export async function listedAttachments(db: Db, caseId: number): Promise<ListedAttachment[]> {
  return (await attachmentList(db, caseId)).map((one) => ({
    token: one.token,
    kind: one.kind,
    state: one.state,
    words: attachmentWords[one.state],
    percent: percentOf(one),
    moving: isOnItsWay(one.state),
    refusal: one.refusal,
    alt: one.alt,
  }));
}

type Measured = Awaited<ReturnType<typeof attachmentList>>[number];

function percentOf({ state, progress, receivedBytes, declaredBytes }: Measured): number | null {
  if (state === "uploading") return Math.floor((receivedBytes / declaredBytes) * 100);
  return state === "cleaning" || state === "covering" ? progress : null;
}

/** Why nothing can be attached to one's own case now; null if it can. */
export async function attachingTo(ctx: Context, caseToken: string): Promise<string | null> {
  const verdict = await attachVerdict(ctx, caseToken);
  return verdict.ok ? null : verdict.because;
}
