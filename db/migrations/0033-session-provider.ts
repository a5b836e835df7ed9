/**
 * Through which provider a session began, or was confirmed: its name may be another by the day it is removed. Null for
 * other ways, for more than one, and for sessions from before this was kept.
 */
export const sessionProvider = `
alter table session add column provider_id bigint;
`;
