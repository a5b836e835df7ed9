import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { recountAnswers } from "~/features/forum/post/recount.queries.server";
import { refreshThread } from "~/features/forum/thread/thread-state.server";
import { exportForum } from "../../../app/cli/export/export-forum";
import { importFile } from "../../../app/cli/import/import-file";
import { seedVolume } from "../../../app/cli/seed/volume";
import { onEveryDialect } from "../../support/every-dialect";
import { aMentor } from "../../support/people";
import type { TestRuntime } from "../../support/test-runtime";

const volume = { threads: 60, answers: 500, people: 60, seed: 7, until: Date.UTC(2026, 10, 1) };

const folder = mkdtempSync(join(tmpdir(), "wardround-seed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seeded = (forum: () => TestRuntime) =>
  beforeAll(async () => {
    await seedVolume(forum().as(visitor), forum().content, volume, 40);
  });

onEveryDialect("the volume for measuring", (forum) => {
  seeded(forum);

  it("has as many threads and answers as were asked for", async () => {
    const { read } = forum().database;
    expect(await read.selectFrom("thread").select("id").execute()).toHaveLength(60);
    expect(await read.selectFrom("answer").select("id").execute()).toHaveLength(500);
    expect(await read.selectFrom("account").select("id").execute()).toHaveLength(60);
    const open = await read.selectFrom("thread").select("id").where("visibility", "=", "public").execute();
    expect(open.length).toBeGreaterThan(15);
  });

  it("can be searched", async () => {
    const documents = await forum().database.read.selectFrom("search_document").select("id").execute();
    expect(documents).toHaveLength(560);
  });

  it("counts what a recount counts", async () => {
    const { database } = forum();
    const rows = async () => ({
      threads: await database.read.selectFrom("thread").selectAll().orderBy("id").execute(),
      answers: await database.read.selectFrom("answer").selectAll().orderBy("id").execute(),
    });
    const before = await rows();
    await database.write(async (tx) => {
      for (const { id } of before.threads) {
        await recountAnswers(tx, { threadIds: [id] });
        await refreshThread(tx, id);
      }
    });
    const after = await rows();
    for (const kind of ["threads", "answers"] as const)
      after[kind].forEach((row, index) => {
        expect(row).toEqual(before[kind][index]);
      });
    expect(before.threads.some((thread) => thread.state === "senior" && thread.comment_count > 0)).toBe(true);
  });

  it("counts the threads of each specialty and tag", async () => {
    const { read } = forum().database;
    const specialties = await read.selectFrom("specialty").select("thread_count").execute();
    expect(specialties.reduce((sum, row) => sum + row.thread_count, 0)).toBe(60);
    const tagged = await read.selectFrom("thread_tag").select("tag_id").execute();
    const tags = await read.selectFrom("tag").select("thread_count").execute();
    expect(tags.reduce((sum, row) => sum + row.thread_count, 0)).toBe(tagged.length);
  });
});

onEveryDialect("a forum that began with the volume for measuring", (forum) => {
  seeded(forum);

  it("lets the forum go on with the next id", async () => {
    const mentor = await aMentor(forum(), "cardiology");
    const [thread] = await forum().database.read.selectFrom("thread").select("id").limit(1).execute();
    const answers = await forum().database.read.selectFrom("answer").select("id").orderBy("id").execute();
    const answer = await postAnswer(forum().as(mentor), thread?.id ?? 0, { body: "One more." });
    expect(answer.id).toBe((answers.at(-1)?.id ?? 0) + 1);
    expect(answers.length).toBeGreaterThanOrEqual(volume.answers);
  });

  it("comes in again by its own export, and the text check refuses none of it", async () => {
    const { read } = forum().database;
    const there = {
      people: (await read.selectFrom("account").select("id").execute()).length,
      threads: (await read.selectFrom("thread").select("id").execute()).length,
      answers: (await read.selectFrom("answer").select("id").execute()).length,
    };
    const path = join(folder, `${forum().database.dialect}.ndjson`);
    await exportForum(forum().database, path, { withEmail: false });
    const report = await importFile(forum().as(visitor), forum().content, { path, source: "itself" });
    expect(report.refused).toEqual([]);
    expect(report.added).toMatchObject(there);
  });
});
