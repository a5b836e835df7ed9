import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { documentThreads } from "./document.server";

const BATCH = 200;

/**
 * Builds the whole index anew, some hundred threads at a time,
 * while the forum runs. `progress` gets the threads done so far.
 */
export async function rebuildSearch(
  ctx: Context,
  progress: (threads: number) => void = () => undefined,
): Promise<number> {
  let after = 0;
  let done = 0;
  for (;;) {
    const rows = await ctx.db
      .selectFrom("thread")
      .select("id")
      .where("id", ">", after)
      .orderBy("id")
      .limit(BATCH)
      .execute();
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return done;
    await ctx.write(async (tx) => {
      await documentThreads(tx, ctx, ids);
      await bumpVersion(tx, "lists");
    });
    after = ids.at(-1) ?? after;
    done += ids.length;
    progress(done);
  }
}
