import type { Db } from "db/engine";

/** Hidden posts that do not exist: the row of each kind has to be there. */
export async function hiddenWithoutPost(db: Db): Promise<{ kind: string; id: number }[]> {
  return db
    .selectFrom("hidden_post as h")
    .select(["h.post_kind as kind", "h.post_id as id"])
    .where((eb) =>
      eb.not(
        eb.or(
          (["thread", "answer", "comment"] as const).map((kind) =>
            eb.and([
              eb("h.post_kind", "=", kind),
              eb.exists(eb.selectFrom(kind).select("id").whereRef("id", "=", "h.post_id")),
            ]),
          ),
        ),
      ),
    )
    .execute();
}
