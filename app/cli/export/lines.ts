import type { Instant } from "~/core/time";
import type { MovingThread, PostsUnder } from "~/features/forum/post/moving-posts.queries.server";
import { joinScaffold } from "~/features/forum/question/scaffold";
import type { MovingPerson } from "~/features/identity/joining/moving-people.queries.server";

/** Ids as they stand in the file: one letter tells the kinds apart. */
const idOf = (kind: "p" | "t" | "a" | "c", id: number) => `${kind}${id}`;
const iso = (at: Instant) => new Date(at).toISOString();

export function personLine({ id, name, role, specialty, stage, email }: MovingPerson, withEmail: boolean): object {
  return {
    kind: "person",
    id: idOf("p", id),
    name,
    ...(withEmail && email !== null ? { email } : {}),
    ...(role === "reader" ? {} : { role }),
    ...(specialty === null ? {} : { specialty }),
    ...(stage === null ? {} : { stage }),
  };
}

/** Each thread and everything under it. An anonymous one names its asker nowhere, their comments included. */
export function threadLines(threads: readonly MovingThread[], under: PostsUnder): object[] {
  const tags = groupedBy(under.tags, ({ threadId }) => threadId);
  const answers = groupedBy(under.answers, ({ threadId }) => threadId);
  const comments = groupedBy(under.comments, ({ threadId }) => threadId);
  const endorsements = groupedBy(under.endorsements, ({ answerId }) => answerId);
  return threads.flatMap((thread) => [
    threadLine(thread, tags(thread.id)),
    ...answers(thread.id).map((answer) => answerLine(answer, endorsements(answer.id))),
    ...comments(thread.id).map(commentLine),
  ]);
}

function threadLine(thread: MovingThread, tags: PostsUnder["tags"]): object {
  const anonymous = thread.anonymous === 1;
  return {
    kind: "thread",
    id: idOf("t", thread.id),
    ...(anonymous || thread.authorId === null ? {} : { author: idOf("p", thread.authorId) }),
    at: iso(thread.at),
    title: thread.title,
    body: joinScaffold(thread),
    specialty: thread.specialty,
    tags: tags.map(({ name }) => name).sort(),
    visibility: thread.visibility,
    ...(anonymous ? { anonymous } : {}),
    ...(thread.episode === "none" ? {} : { episode: thread.episode }),
  };
}

function answerLine(answer: PostsUnder["answers"][number], endorsements: PostsUnder["endorsements"]): object {
  return {
    kind: "answer",
    id: idOf("a", answer.id),
    thread: idOf("t", answer.threadId),
    author: idOf("p", answer.authorId),
    at: iso(answer.at),
    body: answer.body,
    ...(endorsements.length > 0 ? { endorsedBy: endorsements.map(({ accountId }) => idOf("p", accountId)) } : {}),
    ...(answer.helpfulAt === null ? {} : { helpful: true }),
  };
}

function commentLine(comment: PostsUnder["comments"][number]): object {
  return {
    kind: "comment",
    id: idOf("c", comment.id),
    on: placeOf(comment),
    ...(comment.asAsker === 1 || comment.authorId === null ? { asker: true } : { author: idOf("p", comment.authorId) }),
    at: iso(comment.at),
    body: comment.body,
  };
}

function placeOf({ parentId, answerId, threadId }: PostsUnder["comments"][number]): string {
  if (parentId !== null) return idOf("c", parentId);
  return answerId !== null ? idOf("a", answerId) : idOf("t", threadId);
}

function groupedBy<T>(list: readonly T[], key: (one: T) => number): (key: number) => T[] {
  const groups = new Map<number, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return (id) => groups.get(id) ?? [];
}
