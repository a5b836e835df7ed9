const tables = ["audit_log", "standing_entry"] as const;

const anchor = `create table audit_anchor (
  id integer primary key check (id = 1),
  seq bigint not null,
  hash text not null,
  signature text not null
)`;

const words = (table: string) => `rows of ${table} are never changed or removed`;

/** The log and the ledger only grow: the engine itself refuses to change or remove their rows. */
export const appendOnly = {
  sqlite: [
    anchor,
    ...tables.flatMap((table) => [
      `create trigger ${table}_no_update before update on ${table} begin select raise(abort, '${words(table)}'); end`,
      `create trigger ${table}_no_delete before delete on ${table} begin select raise(abort, '${words(table)}'); end`,
    ]),
    // "insert or replace" would remove the old row without asking the trigger above.
    `create trigger audit_log_no_replace before insert on audit_log
      when exists (select 1 from audit_log where seq = new.seq)
      begin select raise(abort, '${words("audit_log")}'); end`,
    `create trigger standing_entry_no_replace before insert on standing_entry
      when exists (select 1 from standing_entry where id = new.id)
      begin select raise(abort, '${words("standing_entry")}'); end`,
  ],
  postgres: [
    anchor,
    `create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'rows of % are never changed or removed', tg_table_name; end $$`,
    ...tables.flatMap((table) => [
      `create trigger ${table}_no_change before update or delete on ${table}
        for each row execute function refuse_change()`,
      `create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`,
    ]),
  ],
};
