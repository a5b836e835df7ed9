import { sql } from "kysely";
import type { TestRuntime } from "./test-runtime";

/**
 * Many rows in a few statements, for query plans: people, threads over three specialties (half of them public), three
 * answers and two comments each, votes, tags, watches. Text is one word; counts are not kept.
 */
export async function fill(forum: TestRuntime, threads: number): Promise<void> {
  const numbers = (count: number) =>
    sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})`;
  const at = sql`1700000000000 + i * 1000`;
  const statements = [
    sql`insert into account (handle, name, role, stage, created_at) ${numbers(2_000)}
      select 'filler-' || i, 'Filler ' || i, 'student', 'Year 4', ${at} from n`,
    sql`insert into tag (slug, name, thread_count) ${numbers(200)} select 'filler-' || i, 'Filler ' || i, 1 from n`,
    sql`insert into thread (author_id, title, slug, asking_md, asking_html, renderer_version, specialty_id, visibility,
        episode, created_at, last_activity_at, state, curated_at, asker_stage, wondered_count) ${numbers(threads)}
      select 1 + i % 2000, 'Filler ' || i, 'filler', 'x', 'x', 1, 1 + i % 3,
        case when i % 2 = 0 then 'public' else 'verified' end, 'none', ${at}, ${at},
        case i % 4 when 0 then 'unanswered' when 1 then 'peer' when 2 then 'senior' else 'curated' end,
        case when i % 4 = 3 then ${at} end, 'Year ' || (1 + i % 6) || ' student', i % 50 from n`,
    sql`insert into thread_tag (tag_id, thread_id, created_at)
      select 1 + id % 200, id, created_at from thread union all select 1 + (id + 7) % 200, id, created_at from thread`,
    sql`insert into answer (thread_id, author_id, body_md, body_html, renderer_version, created_at) ${numbers(3)}
      select t.id, 1 + (t.id + i * 31) % 2000, 'x', 'x', 1, t.created_at + i from thread t cross join n`,
    sql`insert into comment (thread_id, answer_id, author_id, body_md, body_html, renderer_version, created_at)
      select thread_id, id, 1 + id % 2000, 'x', 'x', 1, created_at from answer where id % 2 = 0
      union all select id, null, 1 + id % 2000, 'x', 'x', 1, created_at from thread`,
    sql`insert into vote (post_kind, post_id, account_id, value, created_at)
      select 'answer', id, 1 + (id * 7) % 2000, 1, created_at from answer`,
    sql`insert into reference (answer_id, kind, title, level, added_at)
      select id, 'trial', 'x', 'trial', created_at from answer where id % 5 = 0`,
    sql`insert into watch (account_id, target_kind, target_id, created_at)
      select 1 + id % 2000, 'thread', id, created_at from thread
      union all select 1 + id % 50, 'tag', id, 1 from tag`,
  ];
  await forum.database.write(async (tx) => {
    for (const statement of statements) await statement.execute(tx);
  });
  await sql`analyze`.execute(forum.database.read).catch(() => undefined);
}
