/**
 * What somebody who has left was when they reported or warned: a role, or "moderator". Read from their account it would
 * change in the moment in which they leave.
 */
export const reporterRole = `
alter table flag add column reporter_role text;
alter table warning add column reporter_role text;
`;
