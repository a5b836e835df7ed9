import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { randomFrom, zipf } from "db/seeds/random";
import { specialtySeeds } from "db/seeds/specialties";
import { makePlan } from "db/seeds/volume/plan";
import { volumeTags } from "db/seeds/volume/tags";
import { answerText, commentText, personName, titleText, wordsOfPost } from "db/seeds/volume/text";

const PEOPLE = 2_000;
/** One answer in so many names a patient in one of these ways, and must not come in. */
const REFUSED_EVERY = 1_000;
const slips = [
  "The NHS number on the label was 943 476 5919.",
  "It was Mrs Margaret Whitlock, whom you know from the ward.",
  "The scan of 12 March 2021 is worth another look.",
  "Ring the daughter on 0161 496 0123.",
];

/**
 * Writes a forum of so many posts as another forum would export it, each text made anew, and gives back how many
 * posts that were and how many of them must be refused. One post in eleven begins a thread, one answer in ten has a
 * comment; the same number makes the same file.
 */
export async function writeForum(path: string, posts: number): Promise<{ posts: number; refused: number }> {
  const threads = Math.ceil(posts / 11);
  const volume = { threads, answers: Math.round((posts - threads) / 1.1), people: PEOPLE, seed: 42 };
  const open = specialtySeeds.filter(({ openByDefault }) => openByDefault);
  const plan = makePlan({ ...volume, until: Date.UTC(2026, 0, 1) }, open.length);
  const random = randomFrom(7);
  const drawTag = zipf(volumeTags.length, 0.8);
  const file = createWriteStream(path);
  const write = async (line: object) => {
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, "drain");
  };
  const iso = (at: number) => new Date(at).toISOString();
  const post = () => answerText(random, wordsOfPost(random));
  for (const [at, { role, specialty, year }] of plan.people.entries())
    await write({
      kind: "person",
      id: `p${at}`,
      name: personName(random),
      email: `p${at}@example.org`,
      role,
      ...(role === "student" ? { stage: `Year ${year}` } : { specialty: open[specialty]?.slug }),
    });
  for (const [at, thread] of plan.threads.entries())
    await write({
      kind: "thread",
      id: `t${at}`,
      author: `p${thread.author}`,
      at: iso(thread.at),
      title: titleText(random),
      body: `### What I know\n\n${post()}\n\n### What I am asking\n\n${post()}`,
      specialty: open[thread.specialty]?.slug,
      tags: [...new Set([volumeTags[drawTag(random)], volumeTags[drawTag(random)]])],
      visibility: thread.public ? "public" : "verified",
    });
  let refused = 0;
  let written = threads;
  for (const [at, answer] of plan.answers.entries()) {
    const slip = at % REFUSED_EVERY === REFUSED_EVERY - 1;
    await write({
      kind: "answer",
      id: `a${at}`,
      thread: `t${answer.thread}`,
      author: `p${answer.author}`,
      at: iso(answer.at),
      body: slip ? `${post()}\n\n${slips[refused % slips.length]}` : post(),
      ...(answer.endorser < 0 ? {} : { endorsedBy: [`p${answer.endorser}`] }),
    });
    written++;
    if (slip) refused++;
    if (answer.commenter < 0) continue;
    // What stands under a refused answer cannot come in either.
    if (slip) refused++;
    written++;
    await write({
      kind: "comment",
      id: `c${at}`,
      on: `a${at}`,
      author: `p${answer.commenter}`,
      at: iso(answer.at + 3_600_000),
      body: commentText(random),
    });
  }
  file.end();
  await once(file, "finish");
  return { posts: written, refused };
}
