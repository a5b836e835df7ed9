import type { Tx } from "db/engine";
import { sql } from "kysely";

/** Counts the visible threads of every specialty and tag again; for imports and volumes. */
export async function recountTopics(tx: Tx): Promise<void> {
  const inSpecialty = sql<number>`(select count(*) from visible_thread t where t.specialty_id = specialty.id)`;
  const withTag = sql<number>`(
    select count(*) from thread_tag tt join visible_thread t on t.id = tt.thread_id where tt.tag_id = tag.id
  )`;
  await tx.updateTable("specialty").set({ thread_count: inSpecialty }).execute();
  await tx.updateTable("tag").set({ thread_count: withTag }).execute();
}
