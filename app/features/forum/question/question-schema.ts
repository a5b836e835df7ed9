import { isAnonymous } from "~/core/person";
import { wordsOf } from "../list/excerpt";
import { threadAddress } from "../post/addresses";
import type { AnswerView, ThreadPage } from "../thread/thread-view";

/** Schema.org `QAPage` for a public thread. Names appear as on the page: pseudonyms for anonymous askers. */
export function questionSchema({ thread, answers }: ThreadPage, publicUrl: string) {
  const url = new URL(threadAddress(thread), publicUrl).href;
  const there = answers.filter((answer) => answer.author !== null);
  const accepted = there.filter((answer) => answer.endorsements > 0);
  const suggested = there.filter((answer) => answer.endorsements === 0);
  return {
    "@context": "https://schema.org",
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: thread.title,
      text: [thread.know, thread.think, thread.asking].map(wordsOf).filter(Boolean).join("\n\n"),
      url,
      datePublished: day(thread.createdAt),
      answerCount: thread.answerCount,
      upvoteCount: thread.usefulCount,
      author: { "@type": "Person", name: isAnonymous(thread.asker) ? thread.asker.pseudonym : thread.asker.name },
      ...(accepted.length > 0 && { acceptedAnswer: accepted.map((answer) => answerSchema(answer, url)) }),
      ...(suggested.length > 0 && { suggestedAnswer: suggested.map((answer) => answerSchema(answer, url)) }),
    },
  };
}

const answerSchema = (answer: AnswerView, url: string) => ({
  "@type": "Answer",
  text: wordsOf(answer.html),
  url: `${url}#answer-${answer.id}`,
  datePublished: day(answer.createdAt),
  upvoteCount: answer.usefulCount,
  ...(answer.author && { author: { "@type": "Person", name: answer.author.name } }),
});

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** JSON for a script element: `<` is written as an escape, so that no post can end the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
