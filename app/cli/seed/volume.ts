import type { Database, Tx } from "db/engine";
import { type Random, randomFrom, zipf } from "db/seeds/random";
import { makePlan, type Volume } from "db/seeds/volume/plan";
import { volumeTags } from "db/seeds/volume/tags";
import { slices } from "db/slices";
import { recountTopics } from "~/features/forum/list/topic-count.queries.server";
import {
  insertAnswers,
  insertComments,
  insertEndorsements,
  insertThreads,
  insertThreadTags,
  insertVotes,
  insertWondered,
} from "~/features/forum/post/post-bulk.queries.server";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { resolveTags } from "~/features/forum/tag/tag.queries.server";
import { rebuildSearch } from "~/features/search/rebuild.server";
import type { Context } from "~/platform/context.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import { ownWords } from "~/platform/own-words";
import { startProgress } from "../progress";
import { answerRow, commentRow, endorsementRow, voteRows } from "./answers";
import { makeBodies } from "./bodies";
import { seedPeople } from "./people";
import { tallyOf } from "./tally";
import { type Ground, threadRow } from "./threads";

const BATCH = 2_000;

/** Fills a database with a forum of a given size. The same volume gives the same rows. */
export async function seedVolume(ctx: Context, content: ContentProcess, volume: Volume, texts = 2_000): Promise<void> {
  const { database } = ctx.runtime;
  const bodies = await makeBodies(content, volume.seed, texts);
  const specialties = (await openSpecialties(database.read)).map(({ id }) => id);
  const plan = makePlan(volume, specialties.length);
  const tally = tallyOf(plan);
  const accounts = await database.write((tx) => seedPeople(tx, plan, volume, specialties));
  const tags = await database.write((tx) => resolveTags(tx, volumeTags.map(ownWords)));
  const ground: Ground = {
    plan,
    random: randomFrom(volume.seed ^ 0x1f123bb5),
    accounts,
    specialties,
    ...bodies,
    first: await firstIds(database),
  };

  const posts = plan.threads.length + plan.answers.length;
  const progress = startProgress("Posts", posts);
  let done = 0;
  for (const indices of slices(
    plan.threads.map((_, index) => index),
    BATCH,
  )) {
    await database.write(async (tx) => {
      await insertThreads(
        tx,
        indices.map((index) => threadRow(ground, index, tally)),
      );
      await insertWhatHangsOnThreads(tx, ground, indices, tags);
    });
    done += indices.length;
    progress.step(done);
  }
  let answerId = ground.first.answer;
  for (const answers of slices(plan.answers, BATCH)) {
    const numbered = answers.map((answer) => ({ answer, id: answerId++ }));
    await database.write(async (tx) => {
      await insertAnswers(
        tx,
        numbered.map(({ id, answer }) => answerRow(ground, id, answer)),
      );
      await insertComments(
        tx,
        numbered.flatMap(({ id, answer }) => (answer.commenter >= 0 ? [commentRow(ground, id, answer)] : [])),
      );
      await insertEndorsements(
        tx,
        numbered.flatMap(({ id, answer }) => (answer.endorser >= 0 ? [endorsementRow(ground, id, answer)] : [])),
      );
      await insertVotes(
        tx,
        numbered.flatMap(({ id, answer }) =>
          voteRows(
            ground,
            { ...answer, kind: "answer", id },
            answer.disagree > 0 ? (plan.threads[answer.thread]?.author ?? -1) : -1,
          ),
        ),
      );
    });
    done += answers.length;
    progress.step(done);
  }
  await database.passGivenIds(database.read);
  await database.write(recountTopics);
  progress.end(`${posts.toLocaleString("en-GB")} written`);
  const searching = startProgress("Search", plan.threads.length);
  await rebuildSearch(ctx, (threads) => searching.step(threads));
  searching.end("every post can be found");
}

async function insertWhatHangsOnThreads(
  tx: Tx,
  ground: Ground,
  indices: readonly number[],
  tags: readonly number[],
): Promise<void> {
  const { plan, random, accounts, first } = ground;
  const drawTag = zipf(tags.length, 0.8);
  const threads = indices.flatMap((index) => {
    const thread = plan.threads[index];
    return thread ? [{ ...thread, id: first.thread + index }] : [];
  });
  await insertThreadTags(
    tx,
    threads.flatMap(({ id, at }) =>
      someTags(random, tags, drawTag).map((tag) => ({ tag_id: tag, thread_id: id, created_at: at })),
    ),
  );
  await insertVotes(
    tx,
    threads.flatMap((thread) => voteRows(ground, { ...thread, kind: "thread" })),
  );
  await insertWondered(
    tx,
    threads.flatMap(({ id, at, wondered }) =>
      random.sample(accounts, wondered).map((account) => ({ thread_id: id, account_id: account, created_at: at })),
    ),
  );
}

function someTags(random: Random, tags: readonly number[], draw: (random: Random) => number): number[] {
  const drawn = Array.from({ length: random.between(1, 3) }, () => tags[draw(random)]);
  return [...new Set(drawn)].flatMap((tag) => tag ?? []);
}

/** The ids that come next. Seeding gives ids itself, since an answer must know its thread's before it is written. */
async function firstIds(database: Database): Promise<Ground["first"]> {
  const next = async (table: "thread" | "answer") => {
    const row = await database.read
      .selectFrom(table)
      .select((eb) => eb.fn.max("id").as("last"))
      .executeTakeFirst();
    return (row?.last ?? 0) + 1;
  };
  return { thread: await next("thread"), answer: await next("answer") };
}
