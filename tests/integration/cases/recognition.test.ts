import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { recognisePatient, takeBackRecognition } from "~/features/cases/recognition.server";
import { mustRead, RECOGNISED } from "~/features/forum/thread-access";
import { findThreadHead } from "~/features/forum/thread-head.queries.server";
import { resultThreads } from "~/features/search/result.queries.server";
import { aPublishedCase } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";

onEveryDialect("I recognise this patient", (forum) => {
  const seen = async (reader: Awaited<ReturnType<typeof aMember>>, id: number) => {
    const found = await resultThreads(forum().database.read, reader, [id]);
    return found.length === 1;
  };

  it("hides a case from that reader alone, and shows it again when they were mistaken", async () => {
    const { thread } = await aPublishedCase(forum(), { narrow: "" });
    const [reader, other] = [await aMember(forum()), await aMember(forum())];
    await recognisePatient(forum().as(reader), thread.id);
    await recognisePatient(forum().as(reader), thread.id);
    const head = await findThreadHead(forum().database.read, thread.id, reader.id);
    expect(() => mustRead(reader, head)).toThrow(RECOGNISED);
    expect(await seen(reader, thread.id)).toBe(false);
    mustRead(other, await findThreadHead(forum().database.read, thread.id, other.id));
    expect(await seen(other, thread.id)).toBe(true);
    await takeBackRecognition(forum().as(reader), thread.id);
    mustRead(reader, await findThreadHead(forum().database.read, thread.id, reader.id));
    expect(await seen(reader, thread.id)).toBe(true);
  });

  it("is not for its author, and a visitor is not told that there is a case", async () => {
    const { thread, author } = await aPublishedCase(forum(), { narrow: "" });
    await expect(recognisePatient(forum().as(author), thread.id)).rejects.toMatchObject({ status: 403 });
    await expect(recognisePatient(forum().as(visitor), thread.id)).rejects.toThrow("Sign in");
  });
});
