import { authorIn } from "~/core/badge-row";
import type { PostRef } from "~/core/ids";
import type { Context } from "~/platform/context.server";
import { askerWords } from "../thread/thread.queries.server";
import { bodyText, joinParts, threadText } from "./edit.queries.server";
import type { Edit } from "./edit-history";
import { revisionsOf } from "./revision.queries.server";
import { diffOf } from "./text-diff.server";

export const REVISIONS_A_PAGE = 10;

const scaffold = ["What I know", "What I think", "What I’m asking"];
type Version = { title: string | null; body: string };

/** A page of a post's edits, the newest first. `older` is where the next page begins. */
export async function editsOf(ctx: Context, post: PostRef, threadId: number, before: number | null) {
  const rows = await revisionsOf(ctx.db, post, { before, limit: REVISIONS_A_PAGE + 1 });
  const asker = await askerWords(ctx.db, threadId);
  // Each revision holds the text before its edit, so the text after it is the next newer one's.
  let after: Version = before === null ? await current(ctx, post) : await versionAt(ctx, post, before);
  const edits: Edit[] = [];
  for (const row of rows.slice(0, REVISIONS_A_PAGE)) {
    const version = { title: row.title, body: row.body };
    edits.push({
      id: row.id,
      at: row.at,
      editor: authorIn(row, asker),
      note: row.note,
      changes: changesBetween(post, version, after),
    });
    after = version;
  }
  return { edits, older: rows.length > REVISIONS_A_PAGE ? (edits.at(-1)?.id ?? null) : null };
}

async function current(ctx: Context, post: PostRef): Promise<Version> {
  if (post.kind !== "thread")
    return { title: null, body: (await bodyText(ctx.db, { kind: post.kind, id: post.id })).body };
  const text = await threadText(ctx.db, post.id);
  return { title: text.title, body: joinParts(text) };
}

async function versionAt(ctx: Context, post: PostRef, revisionId: number): Promise<Version> {
  const [row] = await revisionsOf(ctx.db, post, { before: revisionId + 1, limit: 1 });
  return row ?? current(ctx, post);
}

function changesBetween(post: PostRef, before: Version, after: Version): Edit["changes"] {
  if (post.kind !== "thread") return changed("", before.body, after.body);
  const [then, now] = [before.body.split("\f"), after.body.split("\f")];
  return [
    ...changed("Title", before.title ?? "", after.title ?? ""),
    ...scaffold.flatMap((part, place) => changed(part, then[place] ?? "", now[place] ?? "")),
  ];
}

function changed(part: string, before: string, after: string): Edit["changes"] {
  const diff = diffOf(before, after);
  return diff.length > 0 ? [{ part, diff }] : [];
}
