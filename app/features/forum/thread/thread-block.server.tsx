import type { Db } from "db/engine";
import { isAnonymous } from "~/core/person";
import type { Lru } from "~/platform/lru.server";
import { type Block, blockBytes, escaped, htmlOf, renderBlock, type SafeHtml } from "~/ui/block.server";
import { Slot } from "~/ui/slots";
import { excerptOf } from "../list/excerpt";
import { questionSchema, scriptJson } from "../question/question-schema";
import type { ThreadHead } from "./thread-head.queries.server";
import { type DrawCase, readThreadPage, type Shown } from "./thread-page.server";
import { ThreadPosts } from "./thread-posts";
import { ThreadRail } from "./thread-rail";
import type { CommentView, ThreadPage } from "./thread-view";

/** A thread's page, rendered once for each version, and what the reader's slots need to know. */
export type ThreadBlock = {
  posts: Block;
  rail: Block;
  description: string;
  /** Account ids of the authors shown, to tell whose own post it is. Never leaves the server. */
  authors: Map<string, number>;
  /** Comments by an anonymous asker, who has no account id here. */
  askerComments: Set<number>;
  answers: { id: number; helpful: boolean }[];
  warnings: { id: number; authorId: number; answerId: number; upheld: boolean }[];
  pointCount: number;
  /** For search engines. */
  schema: SafeHtml;
};

type Means = {
  db: Db;
  blocks: Lru<unknown>;
  drawCase: DrawCase;
  /** The forum's address, for search engines; null for a reader who is none. */
  publicUrl: string | null;
};

/** The block for this version out of the cache, or made anew. */
export async function threadBlock(
  { db, blocks, publicUrl, drawCase }: Means,
  head: ThreadHead,
  shown: Shown,
): Promise<ThreadBlock | undefined> {
  const key = `thread ${head.id} ${head.version}.${head.siteVersion} ${shown.order} ${shown.after ?? 0}`;
  // The cast: only this function puts something in under a key that begins with "thread".
  const known = blocks.get(key) as ThreadBlock | undefined;
  const listed = publicUrl !== null && head.visibility === "public" && shown.after === null;
  if (known && !listed) return known;
  const page = await readThreadPage(db, head, shown, drawCase);
  if (!page) return undefined;
  const block = known ?? blockOf(page, shown);
  blocks.put(key, block, blockBytes(block.posts) + blockBytes(block.rail));
  // Not kept: visitors get the whole page out of a cache of its own, and members need not carry it.
  return listed ? { ...block, schema: htmlOf(<QuestionSchema page={page} publicUrl={publicUrl} />) } : block;
}

function blockOf(page: ThreadPage, { order }: Shown): ThreadBlock {
  const authors = new Map<string, number>();
  const askerComments = new Set<number>();
  const remember = (comment: CommentView): void => {
    if (comment.author && isAnonymous(comment.author)) askerComments.add(comment.id);
    else if (comment.author) authors.set(`comment:${comment.id}`, comment.author.id);
    for (const reply of comment.replies) remember(reply);
  };
  for (const comment of page.comments) remember(comment);
  for (const answer of page.answers) {
    if (answer.author) authors.set(`answer:${answer.id}`, answer.author.id);
    for (const comment of answer.comments) remember(comment);
  }
  return {
    posts: renderBlock(
      <>
        <ThreadPosts page={page} order={order} />
        <Slot name="schema" />
      </>,
    ),
    rail: renderBlock(<ThreadRail page={page} />),
    description: excerptOf(page.thread.asking),
    authors,
    askerComments,
    answers: page.answers.filter((answer) => answer.author).map(({ id, helpful }) => ({ id, helpful })),
    warnings: page.answers.flatMap((answer) =>
      answer.warnings.map(({ id, author, upheld }) => ({ id, authorId: author.id, answerId: answer.id, upheld })),
    ),
    pointCount: page.points.length,
    schema: escaped(""),
  };
}

/** For search engines. Not run, so the Content-Security-Policy needs no hash of it. */
function QuestionSchema({ page, publicUrl }: { page: ThreadPage; publicUrl: string }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: scriptJson(questionSchema(page, publicUrl)) }}
    />
  );
}
