import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";
import { somebodys } from "./person.queries.server";

/** What a member edits of their own profile, and when they last changed their handle. */
export async function ownProfile(db: Db | Tx, id: number) {
  const row = await db
    .selectFrom("account")
    .select(["id", "name", "handle", "bio_md as bio", "country", "years", "role"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const last = await db
    .selectFrom("former_handle")
    .select("left_at as leftAt")
    .where("account_id", "=", id)
    .orderBy("left_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return { ...row, handleChangedAt: last?.leftAt ?? null };
}

export type ProfileRow = {
  name: string;
  bio: { md: CheckedText; html: string; rendererVersion: number };
  country: string | null;
  years: number | null;
};

export async function writeProfile(tx: Tx, id: number, profile: ProfileRow): Promise<void> {
  await tx
    .updateTable("account")
    .set({
      name: profile.name,
      bio_md: profile.bio.md,
      bio_html: profile.bio.html,
      renderer_version: profile.bio.rendererVersion,
      country: profile.country,
      years: profile.years,
    })
    .where("id", "=", id)
    .execute();
}

/** Takes the text out of sight that a member wrote of themselves, and leaves it to them; false if it was. */
export async function hideBio(tx: Tx, id: number): Promise<boolean> {
  const row = await tx
    .updateTable("account")
    .set({ bio_html: "" })
    .where("id", "=", id)
    .where("bio_html", "!=", "")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a member another handle and keeps the old one for them. Throws the database's own error if it is taken. */
export async function moveHandle(tx: Tx, id: number, from: string, to: string, now: Instant): Promise<void> {
  await tx.deleteFrom("former_handle").where("handle", "=", to).where("account_id", "=", id).execute();
  await tx.insertInto("former_handle").values({ handle: from, account_id: id, left_at: now }).execute();
  await tx.updateTable("account").set({ handle: to }).where("id", "=", id).execute();
}

/** Where a handle that somebody gave up leads to now, or null. */
export async function handleNow(db: Db, former: string): Promise<string | null> {
  const row = await db
    .selectFrom("former_handle as f")
    .innerJoin("account as a", "a.id", "f.account_id")
    .select("a.handle")
    .where("f.handle", "=", former)
    .where("a.deleted_at", "is", null)
    .where(somebodys)
    .executeTakeFirst();
  return row?.handle ?? null;
}
