import type { Actor, Member } from "~/core/actor";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { recordGovernance } from "~/features/cases/consent/governance.server";
import { startCollection } from "~/features/curation/collection.server";
import { markHelpful } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { setWatch } from "~/features/notifications/watch.server";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember, aMentor, aModerator, anEducator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";
import { schoolOf } from "./school";
import { type OpenStream, openStream } from "./streams";

export const readerNames = [
  ...(["visitor", "reader", "student", "mentor", "senior", "educator", "moderator", "other", "assessor"] as const),
  ...(["admin", "inviter"] as const),
];
export type ReaderName = (typeof readerNames)[number];

/** A case somebody tells anonymously, with the picture in it. */
export type ToldCase = { token: string; code: string | null; attachment: string; frame: string };

/** A forum in which one of two members of the same stage does everything anonymous. */
export type World = {
  built: BuiltForum;
  /** Who asks anonymously here. */
  author: Member;
  candidates: [Member, Member];
  /** Everybody else there is. */
  readers: Record<ReaderName, Actor>;
  people: Record<Exclude<ReaderName, "visitor">, Member>;
  /** The Cookie header of each reader and, under "author", of whoever asks. */
  cookies: Map<ReaderName | "author", string>;
  /** The live stream that each reader holds open. */
  streams: Map<ReaderName, OpenStream>;
  /** Live events that only mark how far the streams have come. */
  marks: Set<number>;
  /** What a visitor's browser remembers of each page, to ask whether it has changed. */
  etags: Map<string, string>;
  collection: number;
  /** The number that the next thread gets after all that was there before. */
  firstThread: number;
  /** Anonymous threads so far. */
  threads: { id: number; slug: string; kind: "question" | "case" }[];
  /** Anonymous cases so far, threads or not. */
  cases: ToldCase[];
};

/** Somebody whose name, address and number are the same in both worlds. */
const called = (name: string) => ({
  name,
  handle: name.toLowerCase().replace(" ", "-"),
  email: addressOf(name),
});
const addressOf = (name: string) => `${name.toLowerCase().replace(" ", ".")}@example.org`;

const stage = "Year 4";
const noStage = { role: "reader", stage: null } as const;

/**
 * Makes one world; `which` of the two candidates asks anonymously in it. All else is the same in each. The two have
 * nothing in common but role and stage: the first and one of the last by number and by name; one new, in a cohort, one
 * long here, whose reports came to nothing.
 */
export async function aWorld(which: 0 | 1, dialect: "sqlite" | "postgres"): Promise<World> {
  const built = await startBuiltForum({ dialect });
  const { forum } = built;
  await forum.live.start();
  const berit = await aMember(forum, { ...called("Berit Foss"), stage });
  const crowd: Member[] = [];
  // A crowd, so that the stage is shown at all.
  for (const name of ["Dina Hus", "Erik Iver", "Frida Jul", "Gustav Kai", "Hanne Lund", "Ivar Moe", "Jorunn Nes"])
    crowd.push(await aMember(forum, { ...called(name), stage }));
  const people = {
    student: await aMember(forum, { ...called("Kari Olsen"), stage }),
    mentor: await aMentor(forum, "cardiology", called("Lars Pran")),
    senior: await aMentor(forum, "cardiology", called("Siri Vik")),
    educator: await anEducator(forum, "cardiology", called("Mona Quist")),
    moderator: await aModerator(forum, called("Nils Rud")),
    other: await aModerator(forum, called("Odd Sand")),
    assessor: await aModerator(forum, called("Eva Dahl")),
    admin: await aMember(forum, { ...called("Pia Tveit"), ...noStage, admin: true }),
    inviter: await aMember(forum, { ...called("Rune Bakke"), ...noStage, admin: true }),
    reader: await aMember(forum, { ...called("Rolf Ulv"), ...noStage }),
  };
  forum.time.now -= 40 * DAY;
  const torunn = await aMember(forum, { ...called("Torunn Wik"), stage, specialty: "neurology" });
  forum.time.now += 40 * DAY;
  const candidates: [Member, Member] = [berit, torunn];
  const settled = "Settled for the tests of this forum";
  const governance = { controller: settled, assessment: settled, contracts: settled, location: settled };
  await recordGovernance(forum.as(people.admin), governance);
  await schoolOf(forum, people, candidates);
  await pastOf(built, people, candidates, crowd);
  const collection = await startCollection(unlimited(forum, people.educator), {
    title: "Salts",
    intro: "Of the blood.",
  });
  await forum.jobs.drain();

  const newest = await forum.database.read
    .selectFrom("thread")
    .select((eb) => eb.fn.max<number>("id").as("id"))
    .executeTakeFirstOrThrow();
  const world: World = {
    built,
    author: candidates[which],
    candidates,
    people,
    collection,
    firstThread: Number(newest.id) + 1,
    readers: { visitor, ...people },
    cookies: new Map(),
    streams: new Map(),
    marks: new Set(),
    etags: new Map(),
    threads: [],
    cases: [],
  };
  // Both have signed in lately; only one comes back.
  for (const one of candidates) {
    const cookie = await built.cookieOf(one);
    if (one === world.author) world.cookies.set("author", cookie);
  }
  await signIn(world);
  for (const [name, cookie] of world.cookies)
    if (name !== "author") world.streams.set(name, await openStream(built.url, cookie, world.firstThread));
  return world;
}

/** Signs every reader in, again after a long time. */
export async function signIn(world: World): Promise<void> {
  for (const name of readerNames)
    if (name !== "visitor") world.cookies.set(name, await world.built.cookieOf(world.people[name]));
}

export async function closeWorld(world: World | undefined): Promise<void> {
  for (const stream of world?.streams.values() ?? []) stream.close();
  await world?.built.close();
}

/** What everybody did under their own name before: their pages are not empty, and readers follow the two. */
async function pastOf(
  { forum }: BuiltForum,
  people: World["people"],
  candidates: World["candidates"],
  crowd: readonly Member[],
): Promise<void> {
  const { student, senior, mentor, moderator, reader } = people;
  for (const one of candidates) {
    for (const follower of [student, senior, reader])
      await setWatch(unlimited(forum, follower), { kind: "person", id: one.id, on: true }).catch(() => undefined);
    await aQuestion(forum, { by: one, title: "Why was the sodium low?", asking: "What explained it?" });
    const { id } = await aQuestion(forum, { by: student, title: "Why was the sodium high?", asking: "And this?" });
    const answer = await anAnswer(forum, id, one, "Too little water.");
    await markHelpful(unlimited(forum, student), answer.id, true);
    await vote(unlimited(forum, student), { kind: "answer", id: answer.id }, { value: 1, on: true });
    const second = await aQuestion(forum, { by: student, title: "Why was the chloride low?", asking: "And that?" });
    await anAnswer(forum, second.id, one, "Much vomiting.");
  }
  // So many votes for others that a fifth of them is two: a third for one person counts nothing.
  for (const one of crowd) {
    const { id } = await aQuestion(forum, {
      by: one,
      title: "Why was the calcium raised?",
      asking: "What explained it?",
    });
    await vote(unlimited(forum, student), { kind: "thread", id }, { value: 1, on: true });
  }
  const [, torunn] = candidates;
  for (const one of crowd.slice(0, 4)) {
    const { id } = await aQuestion(forum, { by: one, title: "Why was the urea raised?", asking: "What explained it?" });
    const post = { kind: "thread", id } as const;
    const as = unlimited(forum, torunn);
    const { reviewId } = await raiseFlag(as, { post, reason: "disrespect", comment: "" });
    const decided = { decision: "dismiss", reason: "It is a plain question." } as const;
    await decideReview(unlimited(forum, moderator), reviewId, decided);
  }
  // Four others ask without a name in another specialty, and earn by it.
  for (const one of crowd.slice(0, 4)) {
    const asked = { title: "Why was the reflex brisk?", specialty: "neurology", anonymous: true };
    const { id } = await aQuestion(forum, { by: one, asking: "What explained it?", ...asked });
    await forum.database.write((tx) =>
      tx.updateTable("thread").set({ pseudonym: "Anonymous Otter" }).where("id", "=", id).execute(),
    );
    await vote(unlimited(forum, mentor), { kind: "thread", id }, { value: 1, on: true });
  }
}
