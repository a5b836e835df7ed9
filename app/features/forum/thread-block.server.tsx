import type { Db } from "db/engine";
import { isAnonymous } from "~/core/person";
import type { Lru } from "~/platform/lru.server";
import { type Block, blockBytes, renderBlock } from "~/ui/block.server";
import { excerptOf } from "./excerpt";
import { questionSchema, scriptJson } from "./question-schema";
import type { Audience } from "./thread-access";
import type { ThreadHead } from "./thread-head.queries.server";
import { type DrawCase, type ReadRelated, readThreadPage, type Shown } from "./thread-page.server";
import { ThreadPosts } from "./thread-posts";
import { ThreadRail } from "./thread-rail";
import type { CommentView, ThreadPage } from "./thread-view";

/**
 * A thread's page as one audience sees it, rendered once for each version, and what the reader's slots need to know.
 */
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
};

type Means = { db: Db; blocks: Lru<unknown>; publicUrl: string; readRelated: ReadRelated; drawCase: DrawCase };

/** The block for this version out of the cache, or made anew. */
export async function threadBlock(
  { db, blocks, publicUrl, ...means }: Means,
  head: ThreadHead,
  audience: Audience,
  shown: Shown,
): Promise<ThreadBlock | undefined> {
  const key = `thread ${head.id} ${head.version}.${head.siteVersion} ${audience} ${shown.order} ${shown.after ?? 0}`;
  // The cast: only this function puts something in under a key that begins with "thread".
  const known = head.recogniser ? undefined : (blocks.get(key) as ThreadBlock | undefined);
  if (known) return known;
  const page = await readThreadPage(db, head, audience, shown, means);
  if (!page) return undefined;
  const block = blockOf(
    page,
    shown,
    // Search engines read as visitors do; members need not carry it.
    audience === "public" && !page.continued && page.thread.visibility === "public",
    publicUrl,
  );
  // Whoever recognises a patient is shown less beside it than others, so that page is theirs alone.
  if (!head.recogniser) blocks.put(key, block, blockBytes(block.posts) + blockBytes(block.rail));
  return block;
}

function blockOf(page: ThreadPage, { order }: Shown, listed: boolean, publicUrl: string): ThreadBlock {
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
        {listed && <QuestionSchema page={page} publicUrl={publicUrl} />}
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
