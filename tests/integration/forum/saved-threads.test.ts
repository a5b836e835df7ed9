import { expect, test } from "vitest";
import { ROWS_PER_PAGE } from "~/features/forum/list/list-row";
import { readSavedThreads } from "~/features/forum/list/saved-threads.queries.server";
import type { Audience } from "~/features/forum/thread/thread-access";
import { bookmarkThread } from "~/features/forum/thread/thread-acts.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { unlimited } from "../../support/questions";
import { aThread } from "../../support/threads";

onEveryDialect("saved threads", (forum) => {
  const saved = async (accountId: number, after: number | null = null, audience: Audience = "verified") => {
    const { rows, more } = await readSavedThreads(forum().database.read, { accountId, audience, after });
    return { ids: rows.map((row) => row.id), more };
  };

  test("come page by page, the last saved first, and only one's own", async () => {
    const [reader, other] = [await aMember(forum()), await aMember(forum())];
    const ids: number[] = [];
    for (let turn = 0; turn < ROWS_PER_PAGE + 2; turn++) {
      const id = await aThread(forum());
      ids.unshift(id);
      await bookmarkThread(unlimited(forum(), reader), id, true);
    }
    await bookmarkThread(unlimited(forum(), other), await aThread(forum()), true);
    const first = await saved(reader.id);
    expect(first).toEqual({ ids: ids.slice(0, ROWS_PER_PAGE), more: true });
    expect(await saved(reader.id, first.ids.at(-1))).toEqual({ ids: ids.slice(ROWS_PER_PAGE), more: false });
  });

  test("what was withdrawn, or is no longer for this reader, is not among them", async () => {
    const reader = await aMember(forum());
    const gone = await aThread(forum(), { deleted_at: 1 });
    const verified = await aThread(forum());
    const open = await aThread(forum(), { visibility: "public" });
    await forum().database.write((tx) =>
      tx
        .insertInto("bookmark")
        .values([gone, verified, open].map((thread_id) => ({ account_id: reader.id, thread_id, created_at: 1 })))
        .execute(),
    );
    expect((await saved(reader.id)).ids).toEqual([open, verified]);
    expect((await saved(reader.id, null, "public")).ids).toEqual([open]);
  });
});
