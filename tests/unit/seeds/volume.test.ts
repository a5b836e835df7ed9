import { randomFrom, zipf } from "db/seeds/random";
import { makePlan } from "db/seeds/volume/plan";
import { volumeTags } from "db/seeds/volume/tags";
import { answerText, commentText, titleText, wordsOfPost } from "db/seeds/volume/text";
import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const volume = { threads: 300, answers: 3_000, people: 200, seed: 42, until: Date.UTC(2026, 0, 1) };

describe("the volume's plan", () => {
  const plan = makePlan(volume, 23);

  it("is the same for the same seed and another for another", () => {
    expect(makePlan(volume, 23)).toEqual(plan);
    expect(makePlan({ ...volume, seed: 43 }, 23)).not.toEqual(plan);
  });

  it("has exactly what was asked for, in order of time, with nothing in the future", () => {
    expect([plan.threads.length, plan.answers.length, plan.people.length]).toEqual([300, 3_000, 200]);
    for (const posts of [plan.threads, plan.answers]) {
      const times = posts.map(({ at }) => at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(volume.until);
    }
  });

  it("lets nobody answer their own question or endorse their own answer", () => {
    for (const answer of plan.answers) {
      expect(answer.author).not.toBe(plan.threads[answer.thread]?.author);
      expect(answer.endorser).not.toBe(answer.author);
      expect(answer.at).toBeGreaterThanOrEqual(plan.threads[answer.thread]?.at ?? 0);
    }
  });

  it("is skewed: the busiest tenth of the threads has more than a fifth of the answers, and some have none", () => {
    const counts = plan.threads.map((_, index) => plan.answers.filter(({ thread }) => thread === index).length);
    counts.sort((one, other) => other - one);
    expect(counts.slice(0, 30).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(600);
    expect(counts.at(-1)).toBe(0);
  });

  it("makes half of the threads public", () => {
    const share = plan.threads.filter((thread) => thread.public).length / 300;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it("holds also for tiny and empty volumes", () => {
    expect(makePlan({ ...volume, threads: 1, answers: 5, people: 2 }, 23).answers).toHaveLength(5);
    expect(makePlan({ ...volume, threads: 0, answers: 0, people: 1 }, 23).threads).toEqual([]);
  });
});

describe("the volume's texts", () => {
  it("have 20 to 340 words, most about a hundred", () => {
    const random = randomFrom(1);
    const lengths = Array.from({ length: 400 }, () => answerText(random, wordsOfPost(random)).split(/\s+/).length);
    lengths.sort((one, other) => one - other);
    expect(lengths[0]).toBeGreaterThanOrEqual(15);
    expect(lengths.at(-1)).toBeLessThanOrEqual(360);
    expect(lengths[200]).toBeGreaterThan(60);
    expect(lengths[200]).toBeLessThan(180);
  });

  it("leave no place of a template unfilled", () => {
    const random = randomFrom(2);
    for (let turn = 0; turn < 200; turn++) {
      expect(answerText(random, 120)).not.toMatch(/[{}]|undefined/);
      expect(titleText(random).length).toBeLessThanOrEqual(140);
    }
  });
});

describe("the volume passes our own text check", () => {
  const asked = (text: string) => checkText(text).filter(({ severity }) => severity !== "warn");

  it("with its titles, answers and comments, the links in them too", () => {
    const random = randomFrom(5);
    let links = 0;
    for (let turn = 0; turn < 300; turn++) {
      const texts = [answerText(random, wordsOfPost(random)), titleText(random), commentText(random)];
      links += texts.filter((text) => text.includes("https://")).length;
      for (const text of texts) expect(asked(text), text).toEqual([]);
    }
    expect(links).toBeGreaterThan(20);
  });

  it("with each of its tags beside others", () => {
    const open = volumeTags
      .flatMap((tag) => [`${tag}, Heart failure`, `Heart failure, ${tag}, Sepsis`])
      .filter((tags) => asked(tags).length > 0);
    expect(open).toEqual([]);
  });
});

describe("random numbers from a seed", () => {
  it("pick without repeating, inside their limits", () => {
    const random = randomFrom(3);
    const sample = random.sample([1, 2, 3, 4, 5], 9);
    expect([...sample].sort()).toEqual([1, 2, 3, 4, 5]);
    for (let turn = 0; turn < 1_000; turn++) {
      expect(random.between(2, 4)).toBeGreaterThanOrEqual(2);
      expect(random.between(2, 4)).toBeLessThanOrEqual(4);
    }
  });

  it("follow Zipf's law: the first rank is drawn about twice as often as the second", () => {
    const random = randomFrom(4);
    const draw = zipf(100, 1);
    const counts = [0, 0];
    for (let turn = 0; turn < 20_000; turn++) {
      const rank = draw(random);
      if (rank < 2) counts[rank] = (counts[rank] ?? 0) + 1;
    }
    expect((counts[0] ?? 0) / (counts[1] ?? 1)).toBeGreaterThan(1.7);
    expect((counts[0] ?? 0) / (counts[1] ?? 1)).toBeLessThan(2.3);
  });
});
