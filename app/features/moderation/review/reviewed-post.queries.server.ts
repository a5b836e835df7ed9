import type { Db } from "db/engine";
import { badgeOf } from "~/core/badge-row";
import type { PostRef } from "~/core/ids";
import type { Author } from "~/core/person";

export type ReviewedPost = {
  title: string;
  slug: string;
  specialty: string;
  visibility: string;
  author: Author;
  authorId: number | null;
  at: number;
  editedAt: number | null;
  deletedAt: number | null;
  /** The parts of its text, sanitised when it was written. */
  html: string[];
  /** What its author typed: its title, and the parts of its text. */
  sources: string[];
};

/** A post as a moderator reads it, hidden or not. An anonymous author stays the pseudonym. */
export async function reviewedPost(db: Db, post: PostRef, threadId: number): Promise<ReviewedPost | undefined> {
  const thread = await db
    .selectFrom("thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.title", "t.slug", "s.field as specialty", "t.visibility", "t.pseudonym", "t.asker_stage as stage"])
    .select(["t.author_id as authorId", "t.created_at as at", "t.edited_at as editedAt", "t.deleted_at as deletedAt"])
    .select(["t.know_html as know", "t.think_html as think", "t.asking_html as asking"])
    .select(["t.know_md as knowMd", "t.think_md as thinkMd", "t.asking_md as askingMd"])
    .where("t.id", "=", threadId)
    .executeTakeFirst();
  if (!thread) return undefined;
  const { title, slug, specialty, visibility } = thread;
  const own =
    post.kind === "thread"
      ? {
          ...thread,
          html: [thread.know, thread.think, thread.asking].filter(Boolean),
          sources: [thread.title, thread.knowMd, thread.thinkMd, thread.askingMd],
        }
      : await bodyOf(db, post);
  if (!own) return undefined;
  const badge =
    own.authorId === null
      ? undefined
      : await db.selectFrom("badge").selectAll().where("id", "=", own.authorId).executeTakeFirst();
  return {
    title,
    slug,
    specialty,
    visibility,
    author: badge
      ? badgeOf(badge)
      : { anonymous: true, pseudonym: thread.pseudonym ?? "Anonymous", stage: thread.stage },
    authorId: own.authorId,
    at: own.at,
    editedAt: own.editedAt,
    deletedAt: own.deletedAt,
    html: own.html,
    sources: own.sources,
  };
}

async function bodyOf(db: Db, post: PostRef) {
  const row = await db
    .selectFrom(post.kind === "answer" ? "answer" : "comment")
    .select(["author_id as authorId", "created_at as at", "edited_at as editedAt", "deleted_at as deletedAt"])
    .select(["body_html as body", "body_md as source"])
    .where("id", "=", post.id)
    .executeTakeFirst();
  return row && { ...row, html: [row.body], sources: [row.source] };
}

const decided = [
  "r.id",
  "r.decision",
  "r.reason",
  "r.decided_at as at",
  "r.post_kind as kind",
  "b.name as decidedBy",
] as const;

/** Earlier decisions about the same post, newest first. */
export function decisionsAbout(db: Db, post: PostRef, exceptId: number) {
  return db
    .selectFrom("review as r")
    .leftJoin("badge as b", "b.id", "r.decided_by")
    .select(decided)
    .where("r.post_kind", "=", post.kind)
    .where("r.post_id", "=", post.id)
    .where("r.decided_at", "is not", null)
    .where("r.id", "<>", exceptId)
    .orderBy("r.id", "desc")
    .limit(20)
    .execute();
}

/** Earlier decisions about other posts that this author wrote under their name, newest first. */
export async function decisionsOnAuthor(db: Db, authorId: number, except: PostRef) {
  const found = [];
  for (const kind of ["thread", "answer", "comment"] as const)
    found.push(
      ...(await db
        .selectFrom("review as r")
        .leftJoin("badge as b", "b.id", "r.decided_by")
        .select(decided)
        .where("r.post_kind", "=", kind)
        .where("r.post_id", "in", (eb) => eb.selectFrom(kind).select("id").where("author_id", "=", authorId))
        .where("r.decided_at", "is not", null)
        .where((eb) => eb.or([eb("r.post_kind", "<>", except.kind), eb("r.post_id", "<>", except.id)]))
        .orderBy("r.id", "desc")
        .limit(10)
        .execute()),
    );
  return found.sort((a, b) => b.id - a.id).slice(0, 10);
}
