import { createHash } from "node:crypto";
import type { Db } from "db/engine";
import type { Context } from "../context.server";
import { BlobFailure } from "./store.server";

const PAGE = 200;

/** Kept files that are missing, or not what was written; a sentence for each. Every file is read once. */
export async function damagedBlobs({ db, runtime }: Pick<Context, "db" | "runtime">): Promise<string[]> {
  const found: string[] = [];
  for (let after = ""; ; ) {
    const rows = await keptAfter(db, after);
    for (const { key, bytes, sha256 } of rows) {
      const hash = createHash("sha256");
      let size = 0;
      try {
        for await (const chunk of await runtime.blobs.get(key)) {
          hash.update(chunk);
          size += chunk.length;
        }
        if (size !== bytes || hash.digest("hex") !== sha256) found.push(`${key} is damaged`);
      } catch (error) {
        if (!(error instanceof BlobFailure)) throw error;
        // Given up since its row was read.
        if (error.reason === "missing" && !(await isKept(db, key))) continue;
        found.push(`${key} is ${error.reason}`);
      }
    }
    after = rows.at(-1)?.key ?? after;
    if (rows.length < PAGE) return found;
  }
}

/** Files in the store that no row knows of. */
export async function unknownBlobs({ db, runtime }: Pick<Context, "db" | "runtime">): Promise<string[]> {
  const found: string[] = [];
  let keys: string[] = [];
  const look = async () => {
    if (keys.length === 0) return;
    const rows = await db.selectFrom("blob").select("key").where("key", "in", keys).execute();
    const known = new Set(rows.map(({ key }) => key));
    found.push(...keys.filter((key) => !known.has(key)));
    keys = [];
  };
  for await (const { key } of runtime.blobs.list("")) {
    keys.push(key);
    if (keys.length === PAGE) await look();
  }
  await look();
  return found;
}

const keptAfter = (db: Db, after: string) =>
  db
    .selectFrom("blob")
    .select(["key", "bytes", "sha256"])
    .where("remove_at", "is", null)
    .where("key", ">", after)
    .orderBy("key")
    .limit(PAGE)
    .execute();

async function isKept(db: Db, key: string): Promise<boolean> {
  const row = await db
    .selectFrom("blob")
    .select("key")
    .where("key", "=", key)
    .where("remove_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
