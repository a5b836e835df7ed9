import type { anAnonymousLife } from "./anonymous-life";
import { everyRow, ways } from "./joined-rows";
import type { TestRuntime } from "./test-runtime";

/** What still leads there, and why it may. */
export const kept = [
  // Who was shown a picture is kept for 90 days, for a breach; that whoever told the case looked at it says no more of
  // them than of any other reader.
  "media_view = attachment by a key",
];

/** Where the number of whoever left still stands, by what they did under their name. */
export const keptByNumber = {
  account: "an empty row, to which what others build on leads",
  answer: "what others found helpful stays, by a former member",
  audit_log: "that the account was deleted",
  badge: "a view of the account",
  job: "what was queued of what they did by name, and the line for the list of those who left",
  media_view: "who was shown what, for 90 days",
  notice: "what others were told of what they did by name; it names nobody any more",
  standing_entry: "what others gave for answers that stay",
  standing_total: "and its sum",
  thread: "a question by name, without its words",
  visible_answer: "a view of the answer",
} as const;

/**
 * Ids that many rows hold and that tell nobody apart: other people, specialties, tags; and how the log hangs together.
 */
async function commonOf(forum: TestRuntime): Promise<Set<string>> {
  const { read } = forum.database;
  const common = new Set<string>();
  for (const table of ["account", "specialty", "tag", "governance_record"] as const)
    for (const { id } of await read.selectFrom(table).select("id").execute()) common.add(String(id));
  for (const { hash } of await read.selectFrom("audit_log").select("hash").execute()) common.add(hash);
  return common;
}

/** Everything that stands for an anonymous thread: itself, its case and its files, and what was posted under it. */
async function idsOf(forum: TestRuntime, threads: readonly number[], tokens: readonly string[]): Promise<Set<string>> {
  const { read } = forum.database;
  const ids = new Set([...threads.map(String), ...tokens]);
  for (const kind of ["answer", "comment"] as const)
    for (const { id } of await read.selectFrom(kind).select("id").where("thread_id", "in", threads).execute())
      ids.add(String(id));
  const cases = await read.selectFrom("clinical_case").select("id").where("token", "in", tokens).execute();
  for (const { id } of cases) ids.add(String(id));
  return ids;
}

/** What leads from whoever had this life to what they asked anonymously, in a forum whose ids are apart. */
export async function leadingThere(
  forum: TestRuntime,
  { me, question, withdrawn, out }: Awaited<ReturnType<typeof anAnonymousLife>>,
): Promise<string[]> {
  const from = new Set([String(me.id), "quills", "quillfeather", "Quillfeather Oddname"]);
  const to = await idsOf(forum, [question.id, withdrawn.id, out.thread.id], [out.token]);
  const common = await commonOf(forum);
  return ways(await everyRow(forum), from, to, (held) => common.has(held));
}
