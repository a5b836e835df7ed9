import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { drawCase } from "~/features/cases/case/case-in-thread.server";
import { orderOf } from "~/features/forum/answer/answer-order";
import { WriteAnswer } from "~/features/forum/answer/write-answer";
import { threadAddress } from "~/features/forum/post/addresses";
import { reportPath } from "~/features/forum/post/paths";
import { withdrawnFor } from "~/features/forum/post/withdrawn.server";
import { WithdrawnNote } from "~/features/forum/post/withdrawn-note";
import { composerFor } from "~/features/forum/question/composer.server";
import { readMarks } from "~/features/forum/thread/reader-marks.queries.server";
import { readerSlots } from "~/features/forum/thread/reader-slots.server";
import { audienceOf, mustRead } from "~/features/forum/thread/thread-access";
import { threadBlock } from "~/features/forum/thread/thread-block.server";
import { elsewhereHtml } from "~/features/forum/thread/thread-elsewhere.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { relatedThreads } from "~/features/search/related.queries.server";
import { mayCurate } from "~/platform/curator.server";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { printed } from "~/platform/printed.server";
import { anyone } from "~/platform/route-rules";
import { fillBlock } from "~/ui/block.server";
import { listedIf } from "~/ui/listed";
import { PageBlock } from "~/ui/page-block";
import { useViewer } from "~/ui/use-viewer";

export const handle = listedIf("public");

export const loader = guardedLoader(anyone, async ({ ctx, params, url, load }) => {
  const { actor, db, now, runtime } = ctx;
  const id = parseId(params.id);
  const readerId = actor.kind === "member" ? actor.id : 0;
  const head = id === null ? undefined : await findThreadHead(db, id, readerId);
  // A page that says so, and lets them take it back.
  if (head?.recognised && !head.hidden && !head.deleted) throw redirect(`/questions/${head.id}/recognition`, 303);
  mustRead(actor, head);
  if (params.slug !== head.slug) throw redirect(threadAddress(head) + url.search, 302);
  const shown = { order: orderOf(url.searchParams.get("order")), after: parseId(url.searchParams.get("after")) };
  const means = {
    db,
    blocks: runtime.blocks,
    // Search engines read as visitors do.
    publicUrl: actor.kind === "visitor" ? runtime.env.publicUrl : null,
    readRelated: (threadId: number) => relatedThreads(db, threadId, actor),
    drawCase: (caseId: number) => drawCase(db, caseId, reportPath({ kind: "thread", id: head.id })),
  };
  const [block, elsewhere, marks, composer, withdrawn, curate] = await Promise.all([
    threadBlock(means, head, shown),
    elsewhereHtml(means, head, audienceOf(actor)),
    actor.kind === "member" ? readMarks(db, head.id, actor.id) : new Set<string>(),
    composerFor(ctx, head),
    head.deleted ? withdrawnFor(ctx, head.id) : null,
    mayCurate(ctx),
  ]);
  if (!block) throw new NotFound();
  const fill = readerSlots({ actor, now, head, block, elsewhere, marks, curates: curate.ok });
  const isPublic = head.visibility === "public" && !head.deleted;
  return printed(load, {
    id: String(head.id),
    title: head.title,
    public: isPublic,
    description: isPublic ? block.description : "",
    composer: printed(load, composer),
    withdrawn: withdrawn && { threadId: head.id, ...withdrawn },
    canonical: new URL(threadAddress(head), runtime.env.publicUrl).href,
    html: sendPostHtml(load, { thread: fillBlock(block.posts, fill), rail: fillBlock(block.rail, fill) }),
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const title = { title: `${data.title} – Wardround` };
  if (!data.public) return [title];
  return [
    title,
    { name: "description", content: data.description },
    { tagName: "link", rel: "canonical", href: data.canonical },
    { property: "og:type", content: "article" },
    { property: "og:site_name", content: "Wardround" },
    { property: "og:title", content: data.title },
    { property: "og:description", content: data.description },
    { property: "og:url", content: data.canonical },
  ];
};

export default function Thread() {
  const { id, html, composer, withdrawn } = useLoaderData<typeof loader>();
  const reader = useViewer();
  return (
    <div className="with-rail">
      <article className="thread">
        {withdrawn && <WithdrawnNote {...withdrawn} />}
        <PageBlock id="thread" html={html.thread} />
        {!withdrawn && <WriteAnswer composer={composer} reader={reader} />}
        <p className="printline">Wardround, thread {id}. For learning, not for the care of a patient.</p>
      </article>
      <PageBlock id="rail" html={html.rail} as="aside" className="rail sticky" label="About this thread" />
    </div>
  );
}
