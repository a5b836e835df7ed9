import { statfs } from "node:fs/promises";
import type { Context } from "~/platform/context.server";
import { adminCounts } from "./overview.queries.server";

/** Free bytes where the forum keeps its data; null where the system does not say. */
async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

export async function readOverview(ctx: Context) {
  return {
    ...(await adminCounts(ctx.db, ctx.now)),
    database: await ctx.runtime.database.size(),
    free: await freeBytes(ctx.runtime.env.dataDir),
  };
}
