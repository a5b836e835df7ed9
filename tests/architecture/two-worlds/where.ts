import type { Member } from "~/core/actor";
import { unlimited } from "../../support/questions";
import type { ReaderName, World } from "./world";

export type Do = (world: World) => Promise<unknown>;

export const as = (world: World, member: Member) => unlimited(world.built.forum, member);
export const read = (world: World) => world.built.forum.database.read;

/** The newest anonymous question; the first act of each sequence made it. */
export function thread(world: World): { id: number; slug: string } {
  const last = world.threads.filter(({ kind }) => kind === "question").at(-1);
  if (!last) throw new Error("Nobody has asked yet.");
  return last;
}

export const answerTo = async (world: World): Promise<number> => {
  const row = await read(world)
    .selectFrom("answer")
    .select("id")
    .where("thread_id", "=", thread(world).id)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.id ?? 0;
};

/** The newest comment under the thread: the asker's or somebody else's. */
export const commentOf = async (world: World, asAsker: 0 | 1): Promise<number> => {
  const row = await read(world)
    .selectFrom("comment")
    .select("id")
    .where("thread_id", "=", thread(world).id)
    .where("as_asker", "=", asAsker)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.id ?? 0;
};

/** Fetches a page as one of the readers' browsers, or the author's. */
export async function fetched(world: World, who: ReaderName | "author", path: string): Promise<void> {
  const cookie = world.cookies.get(who) ?? "";
  const response = await fetch(world.built.url + path, { redirect: "manual", headers: { cookie } });
  await response.arrayBuffer();
  if (response.status >= 400) throw new Error(`${path} answered ${response.status}`);
}
