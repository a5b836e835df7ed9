import type { Actor } from "~/core/actor";
import { filterIn, type ListFilter } from "~/features/forum/list/list-filter";
import { readWatched } from "~/features/forum/list/thread-list.queries.server";
import { readThreadList } from "~/features/forum/list/thread-rows.queries.server";
import { audienceOf } from "~/features/forum/thread/thread-access";
import type { TestRuntime } from "./test-runtime";

/** One page of a list as this actor gets it. */
export async function aList(
  forum: TestRuntime,
  actor: Actor,
  query = "",
  topic: { specialtyId?: number; tagId?: number } = {},
) {
  const db = forum.database.read;
  const filter: ListFilter = filterIn(new URLSearchParams(query));
  return readThreadList(db, {
    audience: audienceOf(actor),
    filter,
    specialtyId: topic.specialtyId ?? null,
    tagId: topic.tagId ?? null,
    watched: filter.tab === "following" && actor.kind === "member" ? await readWatched(db, actor.id) : [],
  });
}

/** All ids of a list, page by page; `between` runs after each page. */
export async function walkList(
  forum: TestRuntime,
  actor: Actor,
  query: string,
  topic: { specialtyId?: number; tagId?: number } = {},
  between: () => Promise<void> = async () => undefined,
): Promise<number[]> {
  const ids: number[] = [];
  let after = "";
  for (;;) {
    const { rows, more } = await aList(forum, actor, `${query}${after}`, topic);
    ids.push(...rows.map((row) => row.id));
    const last = rows.at(-1);
    if (!more || !last) return ids;
    const key = query.includes("unanswered")
      ? `${last.wonderedCount}-`
      : query.includes("curated")
        ? `${last.curatedAt}-`
        : "";
    after = `&after=${key}${last.id}`;
    await between();
  }
}
