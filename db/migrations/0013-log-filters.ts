/** The log is read by act and by day. */
export const logFilters = `
create index audit_log_act on audit_log (act, seq);
create index audit_log_at on audit_log (at, seq);
`;
