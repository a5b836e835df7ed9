/** Which request a job comes from: for the log alone. */
export const jobRequest = `
alter table job add column request_id text;
`;
