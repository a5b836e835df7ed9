import type { DemoComment, DemoThread } from "db/seeds/demo/demo-thread";
import { demoPeople } from "db/seeds/demo/people";
import { anaesthetics } from "db/seeds/demo/threads/anaesthetics";
import { earNoseAndThroat } from "db/seeds/demo/threads/ear-nose-and-throat";
import { emergencyMedicine } from "db/seeds/demo/threads/emergency-medicine";
import { endocrinologyAndDiabetes } from "db/seeds/demo/threads/endocrinology-and-diabetes";
import { gastroenterology } from "db/seeds/demo/threads/gastroenterology";
import { geriatricMedicine } from "db/seeds/demo/threads/geriatric-medicine";
import { haematology } from "db/seeds/demo/threads/haematology";
import { infectiousDiseases } from "db/seeds/demo/threads/infectious-diseases";
import { nephrology } from "db/seeds/demo/threads/nephrology";
import { oncology } from "db/seeds/demo/threads/oncology";
import { ophthalmology } from "db/seeds/demo/threads/ophthalmology";
import { rheumatology } from "db/seeds/demo/threads/rheumatology";
import { traumaAndOrthopaedics } from "db/seeds/demo/threads/trauma-and-orthopaedics";
import { describe, expect, test } from "vitest";

const bySpecialty: Record<string, DemoThread[]> = {
  anaesthetics,
  "ear-nose-and-throat": earNoseAndThroat,
  "emergency-medicine": emergencyMedicine,
  "endocrinology-and-diabetes": endocrinologyAndDiabetes,
  gastroenterology,
  "geriatric-medicine": geriatricMedicine,
  haematology,
  "infectious-diseases": infectiousDiseases,
  nephrology,
  oncology,
  ophthalmology,
  rheumatology,
  "trauma-and-orthopaedics": traumaAndOrthopaedics,
};
const threads = Object.values(bySpecialty).flat();
const answers = threads.flatMap((thread) => thread.answers.map((answer) => ({ thread, answer })));
const people = new Map(demoPeople.map((person) => [person.key, person]));
const roleOf = (key: string) => people.get(key)?.role;

const flat = (comments: DemoComment[] = []): DemoComment[] =>
  comments.flatMap((comment) => [comment, ...flat(comment.replies)]);
const commentsOf = (thread: DemoThread) => [thread, ...thread.answers].flatMap((post) => flat(post.comments));

/** Every text a reader of the thread can see, but for its tags and the titles of its sources. */
const textsOf = (thread: DemoThread) => [
  thread.title,
  thread.know,
  thread.think,
  thread.asking,
  ...thread.answers.flatMap((answer) => [answer.body, answer.warning?.comment ?? ""]),
  ...commentsOf(thread).map((comment) => comment.body),
  ...(thread.points?.lines ?? []),
];
const texts = threads.flatMap(textsOf);

const endorsements = (thread: DemoThread) => thread.answers.filter((answer) => answer.endorsedBy?.length).length;
const mentorAnswers = (thread: DemoThread) => thread.answers.some((answer) => roleOf(answer.author) === "mentor");
const count = (which: (thread: DemoThread) => unknown) => threads.filter(which).length;
const warnings = (kind: string) => answers.filter(({ answer }) => answer.warning?.kind === kind);

describe("the second half of the invented community", () => {
  test("a thread stands under its own specialty, two or three to each, under a key used once", () => {
    for (const [slug, listed] of Object.entries(bySpecialty)) {
      expect(listed.map((thread) => thread.specialty)).toEqual(listed.map(() => slug));
      expect([2, 3]).toContain(listed.length);
    }
    expect(new Set(threads.map((thread) => thread.key)).size).toBe(threads.length);
    expect(threads.filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test("a title has at most 140 characters and asks something", () => {
    expect(threads.map(({ title }) => title).filter((title) => title.length > 140 || !/\?”?$/.test(title))).toEqual([]);
  });

  test("everybody who takes part is one of the invented people", () => {
    const keys = threads.flatMap((thread) => [
      thread.author,
      ...(thread.points ? [thread.points.by] : []),
      ...commentsOf(thread).flatMap(({ author }) => (author === "asker" ? [] : [author])),
      ...thread.answers.flatMap(({ author, endorsedBy = [], warning }) => [
        author,
        ...endorsedBy,
        ...(warning ? [warning.by] : []),
      ]),
    ]);
    expect(keys.filter((key) => !people.has(key))).toEqual([]);
  });

  test("an answer is endorsed by mentors of the thread's specialty and never by its author", () => {
    const wrong = answers.filter(({ thread, answer }) =>
      (answer.endorsedBy ?? []).some(
        (key) => key === answer.author || roleOf(key) !== "mentor" || people.get(key)?.specialty !== thread.specialty,
      ),
    );
    expect(wrong.map(({ thread, answer }) => [thread.key, answer.endorsedBy])).toEqual([]);
  });

  test("learning points come from educators, and a mark of danger from a clinician who is not the author", () => {
    for (const { points } of threads) if (points) expect(roleOf(points.by)).toBe("educator");
    for (const { answer } of [...warnings("dangerous"), ...warnings("outdated")]) {
      expect(["trainee", "mentor"]).toContain(roleOf(answer.warning?.by ?? ""));
      expect(answer.warning?.by).not.toBe(answer.author);
    }
  });

  test("no asker answers the own thread, and none signs a comment in it with a name", () => {
    const wrong = threads.filter((thread) =>
      [...thread.answers, ...commentsOf(thread)].some((post) => post.author === thread.author),
    );
    expect(wrong.map((thread) => thread.key)).toEqual([]);
  });

  test("an anonymous asker is a student or in training", () => {
    for (const thread of threads) if (thread.anonymous) expect(["student", "trainee"]).toContain(roleOf(thread.author));
  });

  test("the asker marks at most one answer as helpful", () => {
    expect(count((thread) => thread.answers.filter((answer) => answer.helpful).length > 1)).toBe(0);
  });

  test("a thread that tells of an episode is never public", () => {
    expect(threads.filter((thread) => thread.patient === "over" && thread.visibility === "public")).toEqual([]);
  });

  test("no text holds an exact date or an exact age", () => {
    const months = "(january|february|march|april|may|june|july|august|september|october|november|december)";
    const exact = [
      /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/,
      /\b\d{4}-\d{2}-\d{2}\b/,
      new RegExp(`\\b\\d{1,2}(st|nd|rd|th)?( of)? ${months}\\b`, "i"),
      new RegExp(`\\b${months} \\d{1,2}\\b`, "i"),
      /\b\d{1,3}[- ](year|month)s?[- ]old\b/i,
      /\baged \d/i,
    ];
    expect(texts.filter((text) => exact.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  test("words keep the house style", () => {
    expect(texts.filter((text) => /[!"']|\bplease\b|\boops\b/i.test(text))).toEqual([]);
  });

  test("an answer has 40 to 220 words", () => {
    const lengths = answers.map(({ thread, answer }) => ({
      answer: `${thread.key}/${answer.author}`,
      words: answer.body.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
    }));
    expect(lengths.filter(({ words }) => words < 40 || words > 220)).toEqual([]);
  });

  test("nothing comes before what it replies to, or in the future", () => {
    const wrong: string[] = [];
    for (const thread of threads) {
      const now = thread.daysAgo * 24;
      // Hours count from the question. Nothing lies ahead either if they are read from the post that is replied to.
      const check = (
        posts: { hoursLater: number; comments?: DemoComment[]; replies?: DemoComment[] }[],
        after: number,
      ) => {
        for (const post of posts) {
          if (post.hoursLater <= after || after + post.hoursLater > now)
            wrong.push(`${thread.key} +${post.hoursLater}`);
          check([...(post.comments ?? []), ...(post.replies ?? [])], post.hoursLater);
        }
      };
      check([...thread.answers, ...(thread.comments ?? [])], 0);
      if (thread.daysAgo > 160) wrong.push(thread.key);
    }
    expect(wrong).toEqual([]);
  });

  test("the states a thread can be in are there, in believable shares", () => {
    expect(threads).toHaveLength(32);
    expect(answers.length).toBeGreaterThanOrEqual(108);
    expect({
      unanswered: count((thread) => thread.answers.length === 0),
      byPeersOnly: count((thread) => thread.answers.length > 0 && !mentorAnswers(thread) && !endorsements(thread)),
      mentorNotEndorsed: count((thread) => mentorAnswers(thread) && !endorsements(thread)),
      endorsed: count(endorsements),
      contested: count((thread) => endorsements(thread) > 1),
      curated: count((thread) => thread.points),
      anonymous: count((thread) => thread.anonymous),
      outdated: warnings("outdated").length,
      dangerous: warnings("dangerous").length,
    }).toEqual({
      unanswered: 5,
      byPeersOnly: 6,
      mentorNotEndorsed: 2,
      endorsed: 19,
      contested: 3,
      curated: 5,
      anonymous: 5,
      outdated: 1,
      dangerous: 1,
    });
    expect(count((thread) => thread.visibility === "public")).toBeGreaterThanOrEqual(24);
  });
});
