import { expect, test } from "vitest";
import { bookmarkThread, showThreadTo, wonderToo } from "~/features/forum/thread/thread-acts.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect("acts on a thread", (forum) => {
  test("people wonder too, each once, and not about their own question", async () => {
    const { id, asker } = await aQuestion(forum());
    const people = await Promise.all([1, 2, 3].map(() => aMember(forum())));
    await Promise.all(people.flatMap((one) => [1, 2].map(() => wonderToo(unlimited(forum(), one), id, true))));
    expect((await threadRow(forum(), id)).wondered_count).toBe(3);
    const [first] = people;
    if (first) await wonderToo(unlimited(forum(), first), id, false);
    expect((await threadRow(forum(), id)).wondered_count).toBe(2);
    await expect(wonderToo(unlimited(forum(), asker), id, true)).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a bookmark changes nothing that others see", async () => {
    const { id } = await aQuestion(forum());
    const ctx = unlimited(forum(), await aMember(forum()));
    const { version } = await threadRow(forum(), id);
    await bookmarkThread(ctx, id, true);
    await bookmarkThread(ctx, id, true);
    const marks = () =>
      forum().database.read.selectFrom("bookmark").select("thread_id").where("thread_id", "=", id).execute();
    expect(await marks()).toHaveLength(1);
    await bookmarkThread(ctx, id, false);
    expect(await marks()).toHaveLength(0);
    expect((await threadRow(forum(), id)).version).toBe(version);
  });

  test("an educator makes a question public and takes it back; a student cannot", async () => {
    const { id, asker } = await aQuestion(forum());
    const educator = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await showThreadTo(educator, id, "public");
    expect((await threadRow(forum(), id)).visibility).toBe("public");
    await showThreadTo(educator, id, "verified");
    expect((await threadRow(forum(), id)).visibility).toBe("verified");
    await expect(showThreadTo(unlimited(forum(), asker), id, "public")).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a case never becomes public", async () => {
    const { id } = await aQuestion(forum(), { episode: "over" });
    await forum().database.write((tx) => tx.updateTable("thread").set({ kind: "case" }).where("id", "=", id).execute());
    const educator = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await expect(showThreadTo(educator, id, "public")).rejects.toMatchObject({ name: "Forbidden" });
    expect((await threadRow(forum(), id)).visibility).toBe("verified");
  });
});
