import { type Random, randomFrom, zipf } from "../random";

export type Volume = { threads: number; answers: number; people: number; seed: number; until: number };

/** Who somebody is in the volume; `specialty` is an index into the open specialties. */
export type PlannedPerson = { role: "student" | "trainee" | "mentor" | "educator"; year: number; specialty: number };

export type PlannedThread = {
  at: number;
  author: number;
  specialty: number;
  public: boolean;
  useful: number;
  wondered: number;
};

/** `thread` and `author` are indices; answers stand in the order in which they were written. */
export type PlannedAnswer = {
  at: number;
  thread: number;
  author: number;
  useful: number;
  disagree: number;
  /** The index of a mentor of the thread's specialty, or -1. */
  endorser: number;
  /** Who commented below it, or -1. */
  commenter: number;
};

export type Plan = { people: PlannedPerson[]; threads: PlannedThread[]; answers: PlannedAnswer[] };

const DAY = 86_400_000;
/** Three years of life. */
const SPAN = 3 * 365 * DAY;
/** The longest thread; without a limit Zipf's law would put a hundredth of all answers under one question. */
const LONGEST = 120;

/** Who asks and answers what, when, and how it is received: all of it decided by the seed. */
export function makePlan(volume: Volume, specialties: number): Plan {
  const random = randomFrom(volume.seed);
  const people = Array.from({ length: volume.people }, () => person(random, specialties));
  const anybody = people.map((_, index) => index);
  const clinicians = orElse(
    indicesOf(people, (one) => one.role !== "student"),
    anybody,
  );
  const students = orElse(
    indicesOf(people, (one) => one.role === "student"),
    anybody,
  );
  const mentors = Array.from({ length: specialties }, (_, specialty) =>
    indicesOf(people, (one) => one.role === "mentor" && one.specialty === specialty),
  );
  const asker = zipf(students.length, 0.5);
  const helper = zipf(clinicians.length, 0.7);
  const inSpecialty = zipf(specialties, 0.6);
  // Everybody but the author and the asker, who may disagree.
  const voters = Math.max(0, people.length - 2);

  const threads: PlannedThread[] = Array.from({ length: volume.threads }, (_, index) => ({
    at: Math.floor(volume.until - SPAN + (SPAN * (index + random.next())) / (volume.threads + 1)),
    author: students[asker(random)] ?? 0,
    specialty: inSpecialty(random),
    public: random.chance(0.5),
    useful: 0,
    wondered: random.chance(0.3) ? random.below(12) : 0,
  }));

  const perThread = share(random, volume.threads, volume.answers);
  const answers: PlannedAnswer[] = [];
  threads.forEach((thread, index) => {
    const count = perThread[index] ?? 0;
    thread.useful = skewed(random, 1 + count / 8, voters);
    for (let nth = 0; nth < count; nth++) {
      const byClinician = random.chance(0.6);
      const drawn = (byClinician ? clinicians[helper(random)] : students[asker(random)]) ?? 0;
      // Nobody answers their own question here: the next person in line does.
      const author = drawn === thread.author ? (drawn + 1) % people.length : drawn;
      const endorsers = mentors[thread.specialty] ?? [];
      const endorser = random.chance(0.12) && endorsers.length > 0 ? random.pick(endorsers) : -1;
      answers.push({
        at: Math.floor(Math.min(volume.until, thread.at + 2 * DAY * -Math.log(1 - random.next()))),
        thread: index,
        author,
        useful: skewed(random, 1.6, voters),
        disagree: random.chance(0.08) && voters > 1 ? 1 : 0,
        endorser: endorser === author ? -1 : endorser,
        commenter: random.chance(0.1) ? thread.author : -1,
      });
    }
  });
  answers.sort((one, other) => one.at - other.at || one.thread - other.thread);
  return { people, threads, answers };
}

function person(random: Random, specialties: number): PlannedPerson {
  const draw = random.next();
  const role = draw < 0.68 ? "student" : draw < 0.8 ? "trainee" : draw < 0.97 ? "mentor" : "educator";
  return { role, year: random.between(1, 6), specialty: random.below(specialties) };
}

function indicesOf(people: readonly PlannedPerson[], wanted: (person: PlannedPerson) => boolean): number[] {
  return people.flatMap((one, index) => (wanted(one) ? [index] : []));
}

/** A tiny volume may have nobody of a kind: then anybody stands in. */
const orElse = (found: number[], others: number[]) => (found.length > 0 ? found : others);

/** A small number with a long tail; `mean` is roughly its average. */
function skewed(random: Random, mean: number, most: number): number {
  return Math.min(40, most, Math.floor(-mean * Math.log(1 - random.next())));
}

/** Cuts `answers` into `threads` parts by Zipf's law, in random order; one thread in fifteen stays unanswered. */
function share(random: Random, threads: number, answers: number): number[] {
  const counts = new Array<number>(threads).fill(0);
  const order = random.sample(
    counts.map((_, index) => index),
    threads,
  );
  const answered = order.slice(0, Math.max(1, Math.ceil((threads * 14) / 15)));
  const rank = zipf(answered.length, 0.5);
  const limit = Math.max(LONGEST, Math.ceil((2 * answers) / answered.length));
  let left = answers;
  while (left > 0) {
    const index = answered[rank(random)] ?? 0;
    const count = counts[index] ?? 0;
    if (count >= limit) continue;
    counts[index] = count + 1;
    left--;
  }
  return counts;
}
