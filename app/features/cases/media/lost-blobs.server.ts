import type { Db } from "db/engine";
import { unknownBlobs } from "~/platform/blobs/check-blobs.server";
import type { Context } from "~/platform/context.server";

/** Files that nothing refers to, and those that are referred to but about to go; a sentence for each. */
export async function lostBlobs(ctx: Context): Promise<string[]> {
  const [unknown, kept, going] = await Promise.all([unknownBlobs(ctx), keptForNothing(ctx.db), goingInUse(ctx.db)]);
  return [
    ...unknown.map((key) => `${key} lies in the store without a row`),
    ...kept.map(({ key }) => `${key} is kept, and nothing refers to it`),
    ...going.map(({ key }) => `${key} is to be removed, and something refers to it`),
  ];
}

const SHOWN = 1_000;

const keptForNothing = (db: Db) =>
  db
    .selectFrom("blob as b")
    .select("b.key")
    .where("b.remove_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("upload_part as p").select("p.start").whereRef("p.blob_key", "=", "b.key"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("attachment_frame as f").select("f.id").whereRef("f.prepared_key", "=", "b.key"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("media_file as m").select("m.id").whereRef("m.blob_key", "=", "b.key"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("verification_document as d").select("d.id").whereRef("d.blob_key", "=", "b.key"))),
    )
    .limit(SHOWN)
    .execute();

const goingInUse = (db: Db) =>
  db
    .selectFrom("blob as b")
    .select("b.key")
    .where("b.remove_at", "is not", null)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(selectFrom("upload_part as p").select("p.start").whereRef("p.blob_key", "=", "b.key")),
        exists(selectFrom("attachment_frame as f").select("f.id").whereRef("f.prepared_key", "=", "b.key")),
        exists(selectFrom("media_file as m").select("m.id").whereRef("m.blob_key", "=", "b.key")),
        exists(selectFrom("verification_document as d").select("d.id").whereRef("d.blob_key", "=", "b.key")),
      ]),
    )
    .limit(SHOWN)
    .execute();
