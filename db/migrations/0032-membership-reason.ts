/** Why a manager took somebody out of a cohort; they are shown it. Null where nobody gave a reason. */
export const membershipReason = `
alter table cohort_member add column end_reason text;
`;
