import { parseId } from "~/core/ids";
import { isThreadState } from "../person/round";
import { stageGroups } from "../person/stage";
import type { ThreadState } from "../thread/thread-state";

export const tabs = ["unanswered", "latest", "following", "curated"] as const;
export type Tab = (typeof tabs)[number];

/** Where a page of a list ended: the thread, and for lists not ordered by date the value they are ordered by. */
export type Cursor = { id: number; key: number | null };

/** Which threads a list shows. A thread must match every part that is given. */
export type ListFilter = {
  tab: Tab;
  specialty: string | null;
  tag: string | null;
  /** Keys of stage groups; none means all. */
  stages: string[];
  state: ThreadState | null;
  after: Cursor | null;
};

const slugIn = (text: string | null) => (text && /^[a-z0-9-]{1,80}$/.test(text) ? text : null);

/** The cursor's text is "id" or "key-id", so that no list tells a time of day that its page does not. */
function cursorIn(text: string | null): Cursor | null {
  const [id, key] = (text ?? "").split("-").reverse();
  const parsed = parseId(id);
  if (parsed === null) return null;
  return { id: parsed, key: key === undefined ? null : key === "0" ? 0 : parseId(key) };
}

export const cursorText = ({ id, key }: Cursor): string => (key === null ? `${id}` : `${key}-${id}`);

/** Reads a filter out of an address; whatever is not known is left out. */
export function filterIn(search: URLSearchParams): ListFilter {
  const tab = tabs.find((name) => name === search.get("tab")) ?? "latest";
  const state = search.get("state");
  // Tick boxes send the name once each; a link holds them all in one.
  const asked = search.getAll("stage").flatMap((keys) => keys.split("."));
  return {
    tab,
    specialty: slugIn(search.get("specialty")),
    tag: slugIn(search.get("tag")),
    stages: stageGroups.map((group) => group.key).filter((key) => asked.includes(key)),
    state: isThreadState(state) && tab !== "unanswered" ? state : null,
    after: cursorIn(search.get("after")),
  };
}

/** The query of a list's address, in one order so that equal lists have equal addresses. */
export function filterQuery(filter: Partial<ListFilter>): string {
  const search = new URLSearchParams();
  if (filter.tab && filter.tab !== "latest") search.set("tab", filter.tab);
  if (filter.specialty) search.set("specialty", filter.specialty);
  if (filter.tag) search.set("tag", filter.tag);
  if (filter.stages && filter.stages.length > 0) search.set("stage", filter.stages.join("."));
  if (filter.state) search.set("state", filter.state);
  if (filter.after) search.set("after", cursorText(filter.after));
  return search.size > 0 ? `?${search}` : "";
}
