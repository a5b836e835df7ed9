import type { DemoAnswer, DemoComment, DemoThread } from "db/seeds/demo/demo-thread";
import { demoPeople } from "db/seeds/demo/people";
import { acuteMedicine } from "db/seeds/demo/threads/acute-medicine";
import { cardiology } from "db/seeds/demo/threads/cardiology";
import { dermatology } from "db/seeds/demo/threads/dermatology";
import { generalPractice } from "db/seeds/demo/threads/general-practice";
import { generalSurgery } from "db/seeds/demo/threads/general-surgery";
import { neurology } from "db/seeds/demo/threads/neurology";
import { obstetricsAndGynaecology } from "db/seeds/demo/threads/obstetrics-and-gynaecology";
import { paediatrics } from "db/seeds/demo/threads/paediatrics";
import { psychiatry } from "db/seeds/demo/threads/psychiatry";
import { radiology } from "db/seeds/demo/threads/radiology";
import { respiratoryMedicine } from "db/seeds/demo/threads/respiratory-medicine";
import { describe, expect, test } from "vitest";

const bySpecialty: Record<string, DemoThread[]> = {
  cardiology,
  "acute-medicine": acuteMedicine,
  "respiratory-medicine": respiratoryMedicine,
  paediatrics,
  neurology,
  "general-surgery": generalSurgery,
  "obstetrics-and-gynaecology": obstetricsAndGynaecology,
  psychiatry,
  dermatology,
  "general-practice": generalPractice,
  radiology,
};
const threads = Object.values(bySpecialty).flat();
const answers = threads.flatMap((thread) => thread.answers.map((answer) => ({ thread, answer })));
const people = new Map(demoPeople.map((person) => [person.key, person]));

function flat(comments: DemoComment[] = []): DemoComment[] {
  return comments.flatMap((comment) => [comment, ...flat(comment.replies)]);
}

function commentsOf(thread: DemoThread): DemoComment[] {
  return [...flat(thread.comments), ...thread.answers.flatMap((answer) => flat(answer.comments))];
}

/** Every text a reader of the thread can see, but for the titles of its sources. */
function textsOf(thread: DemoThread): string[] {
  return [
    thread.title,
    thread.know,
    thread.think,
    thread.asking,
    ...thread.answers.flatMap((answer) => [answer.body, answer.warning?.comment ?? ""]),
    ...commentsOf(thread).map((comment) => comment.body),
    ...(thread.points?.lines ?? []),
  ];
}

function isMentorOf(key: string, specialty: string): boolean {
  const person = people.get(key);
  return person?.role === "mentor" && person.specialty === specialty;
}

const endorsed = (thread: DemoThread) => thread.answers.filter((answer) => answer.endorsedBy?.length);
const state = {
  unanswered: (thread: DemoThread) => thread.answers.length === 0,
  peers: (thread: DemoThread) =>
    thread.answers.length > 0 &&
    thread.answers.every((answer) => ["student", "trainee"].includes(people.get(answer.author)?.role ?? "")),
  endorsed: (thread: DemoThread) => endorsed(thread).length > 0,
  contested: (thread: DemoThread) => endorsed(thread).length > 1,
  curated: (thread: DemoThread) => thread.points !== undefined,
  anonymous: (thread: DemoThread) => thread.anonymous === true,
};
const count = (of: (thread: DemoThread) => boolean) => threads.filter(of).length;
const warned = (kind: NonNullable<DemoAnswer["warning"]>["kind"]) =>
  answers.filter(({ answer }) => answer.warning?.kind === kind);

describe("the first half of the invented community", () => {
  test("a thread is listed under its own specialty, and its key is used once", () => {
    for (const [specialty, listed] of Object.entries(bySpecialty))
      expect(listed.map((thread) => thread.specialty)).toEqual(listed.map(() => specialty));
    expect(new Set(threads.map((thread) => thread.key)).size).toBe(threads.length);
    for (const thread of threads) expect(thread.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("a title has at most 140 characters and asks something", () => {
    for (const { title } of threads) {
      expect(title.length).toBeLessThanOrEqual(140);
      expect(title).toMatch(/\?$/);
    }
  });

  test("everybody who writes, warns, endorses or curates is one of the invented people", () => {
    const keys = threads.flatMap((thread) => [
      thread.author,
      ...(thread.points ? [thread.points.by] : []),
      ...commentsOf(thread).map((comment) => (comment.author === "asker" ? thread.author : comment.author)),
      ...thread.answers.flatMap((answer) => [
        answer.author,
        ...(answer.endorsedBy ?? []),
        ...(answer.warning ? [answer.warning.by] : []),
      ]),
    ]);
    expect(keys.filter((key) => !people.has(key))).toEqual([]);
  });

  test("an answer is endorsed by mentors of the thread's specialty, once each, and never by its author", () => {
    for (const { thread, answer } of answers) {
      const by = answer.endorsedBy ?? [];
      expect(by.filter((key) => !isMentorOf(key, thread.specialty))).toEqual([]);
      expect(by).not.toContain(answer.author);
      expect(new Set(by).size).toBe(by.length);
    }
  });

  test("learning points come from educators, and warnings of danger from clinicians", () => {
    for (const thread of threads.filter(state.curated))
      expect(people.get(thread.points?.by ?? "")?.role).toBe("educator");
    for (const { answer } of warned("dangerous"))
      expect(["trainee", "mentor"]).toContain(people.get(answer.warning?.by ?? "")?.role);
  });

  test("an anonymous asker is a student or in training, never answers and never signs in the own thread", () => {
    for (const thread of threads.filter(state.anonymous)) {
      expect(["student", "trainee"]).toContain(people.get(thread.author)?.role);
      const signed = [...thread.answers, ...commentsOf(thread)].map((post) => post.author);
      expect(signed).not.toContain(thread.author);
    }
  });

  test("an anonymous asker's stage is shared by at least ten people", () => {
    for (const thread of threads.filter(state.anonymous)) {
      const stage = people.get(thread.author)?.stage;
      expect(demoPeople.filter((person) => person.stage === stage).length).toBeGreaterThanOrEqual(10);
    }
  });

  test("the asker marks at most one answer as helpful", () => {
    for (const thread of threads)
      expect(thread.answers.filter((answer) => answer.helpful).length).toBeLessThanOrEqual(1);
  });

  test("no text holds an exact date or a year of life", () => {
    const month = "(january|february|march|april|may|june|july|august|september|october|november|december)";
    const dates = [
      /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/,
      /\b\d{4}-\d{2}-\d{2}\b/,
      new RegExp(`\\b\\d{1,2}(st|nd|rd|th)?( of)? ${month}\\b`, "i"),
      new RegExp(`\\b${month} \\d{1,2}\\b`, "i"),
      /\b\d{1,3}[- ](year|month)s?[- ]old\b/i,
      /\baged \d/i,
    ];
    const found = threads.flatMap(textsOf).filter((text) => dates.some((date) => date.test(text)));
    expect(found).toEqual([]);
  });

  test("words keep the house style: no exclamation mark, no straight quotes", () => {
    const found = threads.flatMap(textsOf).filter((text) => /[!"']|\bplease\b|\boops\b/i.test(text));
    expect(found).toEqual([]);
  });

  test("an answer has 40 to 220 words", () => {
    const lengths = answers.map(({ thread, answer }) => {
      const words = answer.body.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
      return { key: `${thread.key}/${answer.author}`, words };
    });
    expect(lengths.filter(({ words }) => words < 40 || words > 220)).toEqual([]);
  });

  test("nothing happens before what it replies to, and nothing in the future", () => {
    for (const thread of threads) {
      expect(thread.daysAgo).toBeLessThanOrEqual(160);
      const limit = thread.daysAgo * 24;
      const inOrder = (comments: DemoComment[] = [], after: number, sum: number) => {
        for (const comment of comments) {
          expect(comment.hoursLater).toBeGreaterThan(after);
          // Also in the past when the hours are read as counted from the post that is replied to.
          expect(sum + comment.hoursLater).toBeLessThanOrEqual(limit);
          inOrder(comment.replies, comment.hoursLater, sum + comment.hoursLater);
        }
      };
      inOrder(thread.comments, 0, 0);
      for (const answer of thread.answers) {
        expect(answer.hoursLater).toBeLessThanOrEqual(limit);
        inOrder(answer.comments, answer.hoursLater, answer.hoursLater);
      }
    }
  });

  test("every state of a thread is there, in believable shares", () => {
    expect(threads).toHaveLength(32);
    expect(answers.length).toBeGreaterThanOrEqual(108);
    expect({
      unanswered: count(state.unanswered),
      peers: count(state.peers),
      endorsed: count(state.endorsed),
      contested: count(state.contested),
      curated: count(state.curated),
      anonymous: count(state.anonymous),
      outdated: warned("outdated").length,
      dangerous: warned("dangerous").length,
    }).toEqual({
      unanswered: 5,
      peers: 6,
      endorsed: 15,
      contested: 3,
      curated: 5,
      anonymous: 5,
      outdated: 1,
      dangerous: 1,
    });
    expect(count((thread) => thread.visibility === "public")).toBeGreaterThanOrEqual(24);
  });
});
