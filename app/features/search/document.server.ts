import type { Tx } from "db/engine";
import { slices } from "db/slices";
import type { EventOf } from "~/core/events";
import type { PostRef } from "~/core/ids";
import type { Context } from "~/platform/context.server";
import {
  answerDocuments,
  countWords,
  deleteDocuments,
  insertDocument,
  insertDocuments,
  moveDocuments,
  type NewDocument,
  replaceDocument,
  type StoredDocument,
  storedDocuments,
  threadDocuments,
  type WordUse,
} from "./document.queries.server";

/**
 * In-transaction reactions that keep the index equal to what readers may see: each looks at the post as it is now, so
 * doing one twice changes nothing.
 */
export async function documentPost(
  tx: Tx,
  event: EventOf<"ThreadPosted" | "AnswerPosted" | "PostEdited">,
  ctx: Context,
): Promise<void> {
  const post = postOf(event);
  if (post.kind !== "comment") await refreshDocument(tx, ctx, post);
}

/** A post went or came back; with a thread go and come its answers. */
export async function documentVisibility(
  tx: Tx,
  event: EventOf<"PostDeleted" | "PostUndeleted" | "PostHidden" | "PostUnhidden">,
  ctx: Context,
): Promise<void> {
  if (event.kind === "comment") return;
  if (event.kind === "thread") await documentThreads(tx, ctx, [event.id]);
  else await refreshDocument(tx, ctx, { kind: event.kind, id: event.id });
}

/** A thread has another audience, and so have its answers. */
export async function documentAudience(
  tx: Tx,
  { threadId }: EventOf<"ThreadVisibilityChanged">,
  ctx: Context,
): Promise<void> {
  await refreshDocument(tx, ctx, { kind: "thread", id: threadId });
}

/** Indexes whole threads anew, answers and all; the bulk path of imports and rebuilding. */
export async function documentThreads(tx: Tx, ctx: Context, threadIds: readonly number[]): Promise<void> {
  if (threadIds.length === 0) return;
  const { fullText } = ctx.runtime.database;
  const stored = await storedDocuments(tx, { threadIds });
  const ids = stored.map(({ id }) => id);
  await inParts(ids, (part) => fullText.remove(tx, part));
  await inParts(ids, (part) => deleteDocuments(tx, part));
  const fresh = [...(await threadDocuments(tx, threadIds)), ...(await answerDocuments(tx, { threadIds }))];
  await inParts(await insertDocuments(tx, fresh), (part) => fullText.add(tx, part));
  await countWords(tx, wordChange(stored, fresh));
}

async function refreshDocument(tx: Tx, ctx: Context, post: PostRef): Promise<void> {
  const { fullText } = ctx.runtime.database;
  const stored = await storedDocuments(tx, { post });
  const fresh =
    post.kind === "thread" ? await threadDocuments(tx, [post.id]) : await answerDocuments(tx, { answerId: post.id });
  const [before] = stored;
  const [now] = fresh;
  if (before) await fullText.remove(tx, [before.id]);
  if (before && now) {
    // The row stays, and with it the post's place among the newest.
    await replaceDocument(tx, before.id, now);
    await fullText.add(tx, [before.id]);
  } else if (before) await deleteDocuments(tx, [before.id]);
  else if (now) await fullText.add(tx, await insertDocument(tx, now), now.title !== "");
  if (before && now && post.kind === "thread")
    await moveDocuments(tx, post.id, { audience: now.audience, specialty_id: now.specialty_id });
  await countWords(tx, wordChange(stored, fresh));
}

function postOf(event: EventOf<"ThreadPosted" | "AnswerPosted" | "PostEdited">): PostRef {
  if (event.type === "ThreadPosted") return { kind: "thread", id: event.threadId };
  if (event.type === "AnswerPosted") return { kind: "answer", id: event.answerId };
  return { kind: event.kind, id: event.id };
}

/** By how much the use of each title word changes. */
function wordChange(
  before: readonly Pick<StoredDocument, "title" | "audience">[],
  after: readonly Pick<NewDocument, "title" | "audience">[],
): WordUse[] {
  const counts = new Map<string, WordUse>();
  const count = (document: Pick<NewDocument, "title" | "audience">, by: 1 | -1) => {
    for (const word of new Set(document.title.split(" "))) {
      if (!worthOffering(word)) continue;
      const known = counts.get(word) ?? { word, uses: 0, public_uses: 0 };
      known.uses += by;
      if (document.audience === "public") known.public_uses += by;
      counts.set(word, known);
    }
  };
  for (const document of before) count(document, -1);
  for (const document of after) count(document, 1);
  return [...counts.values()];
}

/** Words that suggestions may hold: letters only, neither tiny nor endless. */
const worthOffering = (word: string) => word.length >= 4 && word.length <= 40 && /^\p{L}+$/u.test(word);

async function inParts(ids: readonly number[], work: (part: number[]) => Promise<void>): Promise<void> {
  for (const some of slices(ids)) await work(some);
}
