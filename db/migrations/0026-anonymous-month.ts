/** What a month's pay-out asks for, found without reading the whole ledger. */
export const anonymousMonth = `
create index standing_entry_private on standing_entry (created_at) where private = 1;
create index standing_entry_paid on standing_entry (specialty_id, track, created_at) where rule = 'anonymous-month';
`;
