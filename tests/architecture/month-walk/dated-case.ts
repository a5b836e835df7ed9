import type { Member } from "~/core/actor";
import { DAY, HOUR, type Instant } from "~/core/time";
import { startCase } from "~/features/cases/case/case.server";
import { publishDueCases } from "~/features/cases/case/publication.server";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { collectThread, publishCollection, startCollection } from "~/features/curation/collection.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { bookmarkThread, wonderToo } from "~/features/forum/thread/thread-acts.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { setWatch } from "~/features/notifications/watch.server";
import { aDraftCase, caseRow, submit, withGovernance, words, writtenConsent } from "../../support/cases";
import { aMember, aMentor, anEducator } from "../../support/people";
import { unlimited } from "../../support/questions";
import type { TestRuntime } from "../../support/test-runtime";
import { type Moment, ownPages, staffPages } from "./moments";

export type DatedCase = {
  thread: { id: number; slug: string };
  caseToken: string;
  moments: Moment[];
  collection: number;
  ids: { answers: number[]; comments: number[] };
  people: { author: Member; checker: Member; follower: Member; mentor: Member };
};

/** A page of notices and of one's own cases holds so many. */
const A_PAGE = 25;

/**
 * A patient's case with written consent, told, checked by a second person, published after its delay and edited; each
 * step on a day of its own on which nothing else happens, so that a mention of that day is a mention of the step.
 */
export async function aDatedCase(forum: TestRuntime): Promise<DatedCase> {
  const author = await aMember(forum, { name: "Author Openly" });
  const follower = await aMember(forum, { name: "Follower Openly" });
  const checker = await anEducator(forum, "cardiology", { name: "Checker Openly" });
  const mentor = await aMentor(forum, "cardiology", { name: "Mentor Openly" });
  await withGovernance(forum);
  await setWatch(unlimited(forum, follower), { kind: "person", id: author.id, on: true });

  const days = new Map<string, Instant>();
  const on = async <T>(what: string, at: Instant, act: () => Promise<T>): Promise<T> => {
    forum.time.now = at;
    days.set(what, at);
    const done = await act();
    await forum.jobs.drain();
    return done;
  };

  await aDraftCase(forum, { by: author });
  const first = Date.UTC(2031, 1, 4, 5, 17, 23, 456);
  const scopes = { members: true, collections: true, public: false };
  const caseToken = await on("it was told", first, () => startCase(unlimited(forum, author), words));
  await on("its consent was recorded", first + DAY, () =>
    recordConsent(unlimited(forum, author), caseToken, { consent: { ...writtenConsent, scopes } }),
  );
  await on("it was sent in", first + 2 * DAY, () => submit(forum, { token: caseToken, author }));
  await on("somebody began to check it", first + 3 * DAY, () => claimCase(unlimited(forum, checker), caseToken));
  await on("a second person approved it", first + 4 * DAY, () =>
    decideCase(unlimited(forum, checker), caseToken, { decision: "approve", reason: "" }),
  );
  const { id: caseId, publish_at } = await caseRow(forum, caseToken);
  await on("it came out", publish_at ?? Number.NaN, () => publishDueCases(unlimited(forum, checker)));
  const thread = await forum.database.read
    .selectFrom("thread")
    .select(["id", "slug"])
    .where("case_id", "=", caseId)
    .executeTakeFirstOrThrow();
  // Notices of what was written under it, none of which is read: with the one of its coming out they fill a page.
  await setWatch(unlimited(forum, follower), { kind: "thread", id: thread.id, on: true });

  // Days that do not hang on the random delay: the first of a month would be told wherever the month is.
  const later = Date.UTC(2031, 3, 2, 5, 17, 23, 456);
  const edit = { title: words.title, specialty: "cardiology", tags: ["erythema nodosum"] };
  const reworded = { know: "A woman in her thirties.", think: "An infection.", asking: "What did the X-ray add?" };
  await on("it was edited", later, () => editThread(unlimited(forum, author), thread.id, { ...edit, words: reworded }));
  const under: string[] = [];
  const below = <T>(what: string, after: number, act: () => Promise<T>) => {
    under.push(what);
    return on(what, later + after * DAY + HOUR, act);
  };
  const answer = await below("an answer was given", 2, () =>
    postAnswer(unlimited(forum, mentor), thread.id, { body: "It showed both hila." }),
  );
  const comment = await below("a comment was made", 4, () =>
    postComment(unlimited(forum, follower), thread.id, { body: "Both hila, or one?" }),
  );
  await below("an answer was edited", 6, () =>
    editBody(unlimited(forum, mentor), { kind: "answer", id: answer.id }, { body: "It showed both hila, enlarged." }),
  );
  await below("a learning point was pinned", 8, () =>
    pinLearningPoints(unlimited(forum, checker), thread.id, "Look at both hila."),
  );

  forum.time.now = later + 60 * DAY;
  for (const reader of [follower, mentor]) {
    await vote(unlimited(forum, reader), { kind: "thread", id: thread.id }, { value: 1, on: true });
    await bookmarkThread(unlimited(forum, reader), thread.id, true);
    await wonderToo(unlimited(forum, reader), thread.id, true);
  }
  const collection = await startCollection(unlimited(forum, checker), { title: "Hila", intro: "" });
  await collectThread(unlimited(forum, checker), collection, thread.id);
  await publishCollection(unlimited(forum, checker), collection, true);
  // So many newer cases of the author's and notices that this case is the last of a page, whose end the next begins at.
  for (let count = 0; count < A_PAGE - 1; count++) await aDraftCase(forum, { by: author });
  await forum.jobs.drain();
  await newerNotices(forum, [author.id, follower.id]);

  const moments = [...days].map(([what, at]) => ({
    at,
    what,
    mayReach: under.includes(what) ? ownPages : staffPages,
  }));
  return {
    thread,
    caseToken,
    moments,
    collection,
    ids: { answers: [answer.id], comments: [comment.id] },
    people: { author, checker, follower, mentor },
  };
}

/** Puts the notice that the case came out at the end of a page of each of these people, with older ones after it. */
async function newerNotices(forum: TestRuntime, people: readonly number[]): Promise<void> {
  await forum.database.write(async (tx) => {
    for (const person of people) {
      const mine = await tx.selectFrom("notice").selectAll().where("account_id", "=", person).orderBy("id").execute();
      const ofCase = mine.findIndex(({ kind }) => ["case-published", "followed-person"].includes(kind));
      const out = mine[ofCase];
      if (!out) throw new Error("Nobody was told that the case came out.");
      const missing = A_PAGE - (mine.length - ofCase);
      for (let count = 0; count < missing + 1; count++)
        await tx
          .insertInto("notice")
          .values({
            account_id: person,
            kind: "role",
            thread_id: null,
            post_kind: null,
            post_id: null,
            actor_id: null,
            once_key: `filled:${person}:${count}`,
            // The last is older than the case, so that a page follows.
            created_at: count < missing ? forum.time.now : out.created_at - 400 * DAY,
          })
          .execute();
    }
  });
}
