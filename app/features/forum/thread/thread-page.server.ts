import type { Db } from "db/engine";
import type { ReactNode } from "react";
import { isAnonymous } from "~/core/person";
import { type Instant, shownTime } from "~/core/time";
import { readAnswers, remainingAnswers } from "../answer/answer-list.queries.server";
import type { AnswerOrder } from "../answer/answer-order";
import { readComments, readReferences, readWarnings } from "../answer/answer-parts.queries.server";
import { commentTree } from "../comment/comment-tree";
import { readPoints, readTags, readThread } from "./thread-page.queries.server";
import type { ThreadPage } from "./thread-view";

export type Shown = { order: AnswerOrder; after: number | null };

/** What a case shows besides its words: pictures, results, who checked it. Made by its own feature. */
export type DrawCase = (caseId: number) => Promise<ReactNode>;

/** What people wrote in a thread, the same for all who may read it: eight queries, whatever the thread's length. */
export async function readThreadPage(
  db: Db,
  head: { id: number; specialtyId: number; caseId: number | null },
  shown: Shown,
  drawCase: DrawCase,
): Promise<ThreadPage | undefined> {
  const [thread, { answers, more }, tags, points, caseParts] = await Promise.all([
    readThread(db, head.id),
    readAnswers(db, head, shown),
    readTags(db, head.id),
    readPoints(db, head.id),
    head.caseId === null ? null : drawCase(head.caseId),
  ]);
  if (!thread) return undefined;
  const ids = answers.map((answer) => answer.id);
  const whole = shown.after === null && !more;
  // No answer has the number 0; PostgreSQL takes no empty list.
  const shownAnswers = { threadId: thread.id, only: whole ? null : [0, ...ids] };
  const unnamed = isAnonymous(thread.asker) ? thread.asker : { pseudonym: null, stage: null };
  const last = ids.at(-1);
  const [references, warnings, comments, remaining] = await Promise.all([
    readReferences(db, shownAnswers),
    readWarnings(db, shownAnswers),
    readComments(db, { askerId: thread.askerId, ...unnamed }, shownAnswers),
    more && last !== undefined ? remainingAnswers(db, thread.id, { order: shown.order, after: last }) : 0,
  ]);
  const toldTime = <Row extends { createdAt: Instant }>(row: Row): Row => ({
    ...row,
    createdAt: shownTime(thread.kind, row.createdAt),
  });
  const byAnswer = commentTree(comments.map(toldTime));
  // Numbered as the answers stand, so that the list below reads from 1 on.
  const place = new Map(answers.filter((answer) => answer.author).map((answer, index) => [answer.id, index]));
  const numbered = references
    .filter((reference) => place.has(reference.answerId))
    .toSorted((a, b) => (place.get(a.answerId) ?? 0) - (place.get(b.answerId) ?? 0) || a.id - b.id)
    .map((reference, index) => ({ ...reference, number: index + 1 }));
  return {
    thread: { ...thread, tags },
    points: points.map(toldTime),
    comments: byAnswer.get(null) ?? [],
    answers: answers.map((answer) => ({
      ...toldTime(answer),
      references: numbered.filter((reference) => reference.answerId === answer.id),
      warnings: answer.author ? warnings.filter((warning) => warning.answerId === answer.id).map(toldTime) : [],
      comments: byAnswer.get(answer.id) ?? [],
    })),
    continued: shown.after !== null,
    remaining,
    caseParts,
  };
}
