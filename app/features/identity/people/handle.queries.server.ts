import { randomInt } from "node:crypto";
import type { Db, Tx } from "db/engine";
import { HANDLE_MAX, handleFromName } from "./handle";

/** A handle nobody has or had, made from a name: "ines-halvorsen", then "ines-halvorsen-2", then random digits. */
export async function freeHandle(tx: Tx, name: string): Promise<string> {
  const bare = handleFromName(name);
  const candidates = [bare, `${bare}-2`, `${bare}-3`];
  // "member" says nothing, so its number may as well not count us.
  if (bare === "member") candidates.length = 0;
  for (;;) {
    const candidate = candidates.shift() ?? `${bare}-${randomInt(100, 10_000)}`.slice(0, HANDLE_MAX);
    if (!(await handleTaken(tx, candidate, null))) return candidate;
  }
}

/** Whether somebody else than `accountId` has the handle now or had it once: links to it must not change hands. */
export async function handleTaken(db: Db | Tx, handle: string, accountId: number | null): Promise<boolean> {
  const now = await db.selectFrom("account").select("id").where("handle", "=", handle).executeTakeFirst();
  if (now) return now.id !== accountId;
  const once = await db
    .selectFrom("former_handle")
    .select("account_id as id")
    .where("handle", "=", handle)
    .executeTakeFirst();
  return once !== undefined && once.id !== accountId;
}
