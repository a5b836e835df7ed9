import type { CheckedText } from "db/schema/shown-text";
import { randomFrom } from "db/seeds/random";
import { answerText, commentText, wordsOfPost } from "db/seeds/volume/text";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import { ownWords } from "~/platform/own-words";

/** A text as the renderer left it. */
export type Body = { md: CheckedText; html: string; text: string };
export type Bodies = { posts: Body[]; comments: Body[] };

/** `count` different texts through the real sanitiser, one in seven a comment. The volume uses them again and again. */
export async function makeBodies(content: ContentProcess, seed: number, count: number): Promise<Bodies> {
  const random = randomFrom(seed ^ 0x5bd1e995);
  const comments = Math.ceil(count / 7);
  const sources = [
    ...Array.from({ length: count - comments }, () => answerText(random, wordsOfPost(random))),
    ...Array.from({ length: comments }, () => commentText(random)),
  ];
  const rendered = await content.renderMany(sources.map((source, index) => ({ source, anchor: `v${index}` })));
  const bodies = rendered.map((result, index) => {
    if (result.status === "rejected") throw result.reason;
    return { md: ownWords(sources[index] ?? ""), html: result.value.html, text: result.value.text };
  });
  return { posts: bodies.slice(0, -comments), comments: bodies.slice(-comments) };
}
