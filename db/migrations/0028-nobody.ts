const attester = "alter table attestation add column attester_role text";

/**
 * What is left of whoever told an anonymous case and has gone is what they were. And one thing may change in a row of
 * the ledger: an account in it becomes -1 (app/core/nobody.ts) when its owner leaves, the end of the key with it, and
 * the turn, since two who left may have been paid in one month.
 */
const same = [
  ...["id", "specialty_id", "track", "rule", "points", "full_points", "day", "private", "reverses_id", "because"],
  "created_at",
];
const unchanged = (word: string) => same.map((column) => `new.${column} ${word} old.${column}`).join(" and ");

const allowed = (word: string) => `${unchanged(word)}
  and (new.account_id ${word} old.account_id or new.account_id = -1)
  and (new.giver_id ${word} old.giver_id or new.giver_id = -1)
  and (new.turn ${word} old.turn or (new.account_id = -1 and old.account_id <> -1))
  and (new.event_key ${word} old.event_key or new.event_key like '%:vote:-1')`;

export const nobody = {
  sqlite: [
    attester,
    "drop trigger standing_entry_no_update",
    `create trigger standing_entry_no_update before update on standing_entry when not (${allowed("is")})
      begin select raise(abort, 'rows of standing_entry are never changed or removed'); end`,
  ],
  postgres: [
    attester,
    "drop trigger standing_entry_no_change on standing_entry",
    `create trigger standing_entry_no_delete before delete on standing_entry
      for each row execute function refuse_change()`,
    `create trigger standing_entry_no_update before update on standing_entry
      for each row when (not (${allowed("is not distinct from")})) execute function refuse_change()`,
  ],
};
