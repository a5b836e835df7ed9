import type { DemoAnswer, DemoComment, DemoThread } from "db/seeds/demo";
import type { Member } from "~/core/actor";
import { DAY, HOUR, type Instant, MINUTE } from "~/core/time";
import { markHelpful, postAnswer } from "~/features/forum/answer/answer.server";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { addReference } from "~/features/forum/answer/reference.server";
import { warnOfAnswer } from "~/features/forum/answer/warning.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { postQuestion } from "~/features/forum/thread/thread.server";
import { wonderToo } from "~/features/forum/thread/thread-acts.server";
import type { Stage } from "./stage";
import type { Act } from "./timeline";
import { laterThan, TURNOUT, votesOn } from "./votes";

/** A thread as it comes into being: ids are filled in while its acts run. */
export type Told = {
  thread: DemoThread;
  id: number;
  answers: { id: number; answer: DemoAnswer; at: Instant }[];
  at: Instant;
};

/** Everything that happened in one thread, from the question on; `post` makes it. */
export function tell(
  stage: Stage,
  thread: DemoThread,
  post: () => Promise<number> = () => ask(stage, thread),
): { told: Told; acts: Act[] } {
  const { random, now } = stage;
  const asker = stage.member(thread.author);
  const told: Told = {
    thread,
    id: 0,
    at: now - thread.daysAgo * DAY - random.between(5, 100) * MINUTE,
    answers: [],
  };
  const acts: Act[] = [
    {
      at: told.at,
      async run() {
        told.id = await post();
      },
    },
    ...wonderings(stage, told, asker),
    ...votesOn(stage, { kind: "thread", id: () => told.id, authorId: asker.id, at: told.at, useful: thread.useful }),
    ...commentActs(stage, told, thread.comments ?? []),
  ];
  for (const answer of thread.answers) {
    const made = { id: 0, answer, at: told.at + answer.hoursLater * HOUR + random.between(0, 4) * MINUTE };
    told.answers.push(made);
    acts.push(...answerActs(stage, told, made, asker));
  }
  return { told, acts };
}

async function ask(stage: Stage, thread: DemoThread): Promise<number> {
  const { title, specialty, tags, know, think, asking, anonymous = false } = thread;
  const question = { title, specialty, tags, know, think, asking, anonymous, episode: thread.patient };
  return (await stage.act(stage.member(thread.author), (ctx) => postQuestion(ctx, question))).id;
}

function wonderings(stage: Stage, told: Told, asker: Member): Act[] {
  const students = stage.everybody.filter((one) => one.role === "student" && one.id !== asker.id);
  const count = Math.ceil((told.thread.wondered ?? 0) * TURNOUT);
  return stage.random.sample(students, count).map((student) => ({
    at: laterThan(stage, told.at),
    run: async () => void (await wonderToo(stage.as(student), told.id, true)),
  }));
}

function answerActs(stage: Stage, told: Told, made: Told["answers"][number], asker: Member): Act[] {
  const { answer } = made;
  const author = stage.member(answer.author);
  const soon = () => laterThan(stage, made.at);
  return [
    {
      at: made.at,
      async run() {
        made.id = (await stage.act(author, (ctx) => postAnswer(ctx, told.id, { body: answer.body }))).id;
        for (const { doi = null, pmid = null, url = null, ...reference } of answer.references ?? [])
          await addReference(stage.as(author), made.id, { ...reference, doi, pmid, url });
      },
    },
    ...votesOn(stage, {
      kind: "answer",
      id: () => made.id,
      authorId: author.id,
      at: made.at,
      useful: answer.useful,
      disagree: answer.disagree ?? 0,
      doubters: doubtersOf(stage, told.thread, answer),
    }),
    ...(answer.endorsedBy ?? []).map((key) => ({
      at: soon(),
      run: async () => void (await endorseAnswer(stage.as(stage.member(key)), made.id, true)),
    })),
    ...(answer.helpful
      ? [{ at: soon(), run: async () => void (await markHelpful(stage.as(asker), made.id, true)) }]
      : []),
    ...warningActs(stage, made),
    ...commentActs(stage, told, answer.comments ?? [], made),
  ];
}

function warningActs(stage: Stage, made: Told["answers"][number]): Act[] {
  const { warning } = made.answer;
  if (!warning) return [];
  const { by, kind, comment } = warning;
  const run = async () => void (await warnOfAnswer(stage.as(stage.member(by)), made.id, { kind, comment }));
  return [{ at: laterThan(stage, made.at), run }];
}

/** Two endorsed answers in one thread were written to contradict each other: the second's author doubts the first. */
function doubtersOf(stage: Stage, thread: DemoThread, answer: DemoAnswer): Member[] {
  const endorsed = thread.answers.filter((one) => one.endorsedBy?.length);
  if (endorsed[0] !== answer) return [];
  const other = endorsed[1];
  const sides = other ? [other.author, ...(other.endorsedBy ?? [])] : [];
  const doubter = sides.find((key) => key !== answer.author && !answer.endorsedBy?.includes(key));
  return doubter ? [stage.member(doubter)] : [];
}

/** Comments and their replies; "asker" is whoever asked, also anonymously. Hours count from the question. */
function commentActs(
  stage: Stage,
  told: Told,
  comments: readonly DemoComment[],
  under?: { id: number },
  parent?: () => number,
): Act[] {
  return comments.flatMap((comment) => {
    const author = stage.member(comment.author === "asker" ? told.thread.author : comment.author);
    let id = 0;
    const act: Act = {
      at: told.at + comment.hoursLater * HOUR + stage.random.between(5, 20) * MINUTE,
      async run() {
        const place = parent ? { parent: parent() } : under ? { answer: under.id } : {};
        id = (await stage.act(author, (ctx) => postComment(ctx, told.id, { body: comment.body, ...place }))).id;
      },
    };
    return [act, ...commentActs(stage, told, comment.replies ?? [], under, () => id)];
  });
}
