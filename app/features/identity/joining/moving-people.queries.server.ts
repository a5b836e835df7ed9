import type { Db } from "db/engine";
import { sql } from "kysely";

export type MovingPerson = {
  id: number;
  name: string;
  role: string;
  specialty: string | null;
  stage: string | null;
  email: string | null;
};

/**
 * Members by id, for moving to another forum; former members only where something of theirs still stands. An address
 * goes along if somebody proved it, or if it came with an import.
 */
export function peopleAfter(db: Db, id: number, limit: number): Promise<MovingPerson[]> {
  return db
    .selectFrom("account as a")
    .innerJoin("badge as b", "b.id", "a.id")
    .leftJoin("specialty as s", "s.id", "a.specialty_id")
    .select(["a.id", "b.name", "b.role", "s.slug as specialty", "a.stage"])
    .select((eb) =>
      eb
        .case()
        .when(eb.or([eb("a.email_confirmed_at", "is not", null), eb("a.imported_from", "is not", null)]))
        .then(eb.ref("a.email"))
        .end()
        .as("email"),
    )
    .where((eb) =>
      eb.or([
        eb("a.deleted_at", "is", null),
        eb.exists(sql`(select 1 from visible_thread v where v.author_id = a.id)`),
        eb.exists(sql`(select 1 from visible_answer v where v.author_id = a.id)`),
        eb.exists(sql`(select 1 from visible_comment v where v.author_id = a.id)`),
        eb.exists(sql`(select 1 from endorsement e where e.account_id = a.id)`),
      ]),
    )
    .where("a.id", ">", id)
    .orderBy("a.id")
    .limit(limit)
    .execute();
}
