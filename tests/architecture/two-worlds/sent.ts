import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportForum } from "../../../app/cli/export/export-forum";
import { withoutChance } from "./seen";
import { heard, heardByAll } from "./streams";
import type { World } from "./world";

/**
 * What leaves the forum unasked, and what its operator can take out of it; with what open streams were told, while they
 * are listened to: all of it then, and not what had come by chance.
 */
export async function sentAndExported(world: World, listening: boolean): Promise<Map<string, string>> {
  const { forum } = world.built;
  await forum.jobs.drain();
  if (listening) await heardByAll(world);
  return new Map([
    ["e-mails", withoutChance(world, mailsToOthers(world))],
    ["live events", withoutChance(world, await eventsOfOthers(world))],
    ["wardround export", withoutChance(world, await wholeExport(world))],
    ...(listening ? heard(world) : []),
  ]);
}

/** In the order they were sent, headers and all; when is the machine's own time. */
function mailsToOthers({ built, candidates }: World): string {
  const own = new Set(candidates.map(({ handle }) => `${handle.replace("-", ".")}@example.org`));
  const others = built.forum.mailbox.list().filter(({ to }) => !own.has(to));
  return JSON.stringify(others.map(({ to, subject, text, headers }) => ({ to, subject, text, headers })));
}

async function eventsOfOthers({ built, candidates }: World): Promise<string> {
  const rows = await built.forum.database.read
    .selectFrom("live_event")
    .select(["id", "account_id", "thread_id", "type", "payload", "created_at"])
    .orderBy("id")
    .execute();
  const own = new Set<number | null>(candidates.map(({ id }) => id));
  return JSON.stringify(rows.filter((row) => !own.has(row.account_id)));
}

async function wholeExport({ built }: World): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-worlds-"));
  const file = join(folder, "forum.ndjson");
  await exportForum(built.forum.database, file, { withEmail: true });
  const text = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true, force: true });
  return text;
}
