/** Why an administrator ended somebody's duty at a cohort; they are shown it. Null where nobody gave a reason. */
export const dutyReason = `
alter table cohort_assessor add column end_reason text;
`;
