/**
 * What is done to a school by whoever may, with the words of the log. What members do for themselves is not among it.
 */
export const schoolActs = {
  "school-founded": "School founded",
  "school-changed": "School changed",
  "school-closed": "School closed",
  "manager-appointed": "Manager of a school appointed",
  "manager-ended": "Manager of a school: duty ended",
  "cohort-founded": "Cohort founded",
  "cohort-renamed": "Cohort renamed",
  "cohort-closed": "Cohort closed",
  "assessor-appointed": "Assessor of a cohort appointed",
  "assessor-ended": "Assessor of a cohort: duty ended",
  "member-removed": "Member removed from a cohort",
  "membership-lapsed": "Membership of a cohort ended: the sign-in behind it counts no more",
  "cohort-link-made": "Link to a cohort made",
  "cohort-link-ended": "Link to a cohort ended",
  "roster-listed": "Roster of a cohort taken in",
  "place-withdrawn": "Place on a roster withdrawn",
  "cohort-sign-in-added": "Sign-in tied to a cohort",
  "cohort-sign-in-removed": "Sign-in no longer tied to a cohort",
} as const;

export type SchoolAct = keyof typeof schoolActs;
export const schoolActKeys = Object.keys(schoolActs) as SchoolAct[];

/** Whose id stands in the log beside an act: a row of our own, never an account. */
export const schoolSubjects: Record<SchoolAct, string> = {
  "school-founded": "school",
  "school-changed": "school",
  "school-closed": "school",
  "manager-appointed": "manager",
  "manager-ended": "manager",
  "cohort-founded": "cohort",
  "cohort-renamed": "cohort",
  "cohort-closed": "cohort",
  "assessor-appointed": "assessor",
  "assessor-ended": "assessor",
  "member-removed": "membership",
  "membership-lapsed": "membership",
  "cohort-link-made": "cohortlink",
  "cohort-link-ended": "cohortlink",
  "roster-listed": "cohort",
  "place-withdrawn": "place",
  "cohort-sign-in-added": "cohort",
  "cohort-sign-in-removed": "cohort",
};
