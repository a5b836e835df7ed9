import type { Generated } from "kysely";
import type { ShownText } from "./shown-text";

/** Schools and their cohorts. The tables are identity's: see its list in `identity.ts`. */

/** A school. `vouches`: 1 where being on its rosters is evidence of being a student; an administrator's choice. */
export interface OrganisationTable {
  id: Generated<number>;
  name: ShownText;
  vouches: number;
  founded_by: number | null;
  founded_at: number;
  closed_at: number | null;
  closed_by: number | null;
}

/** Who keeps a school's cohorts; ended rather than deleted. */
export interface OrganisationManagerTable {
  id: Generated<number>;
  organisation_id: number;
  account_id: number;
  appointed_by: number | null;
  appointed_at: number;
  ended_at: number | null;
  ended_by: number | null;
}

/** The people of a school who are taught and assessed together. */
export interface CohortTable {
  id: Generated<number>;
  organisation_id: number;
  name: ShownText;
  founded_by: number | null;
  founded_at: number;
  closed_at: number | null;
  closed_by: number | null;
}

/** Whose sign-in at a provider brings them into a cohort: `student@northmere.ac.uk`. */
export interface CohortSignInTable {
  id: Generated<number>;
  cohort_id: number;
  provider_id: number;
  affiliation: string;
  added_by: number | null;
  added_at: number;
}

/** A link that several people can join with; only its hash is stored. */
export interface CohortLinkTable {
  id: Generated<number>;
  cohort_id: number;
  token_hash: string;
  places: number;
  taken: number;
  made_by: number | null;
  made_at: number;
  expires_at: number;
  ended_at: number | null;
  ended_by: number | null;
}

/**
 * A line of a roster: a place kept for whoever holds the address. The address goes once it is taken, withdrawn or late.
 */
export interface CohortPlaceTable {
  id: Generated<number>;
  cohort_id: number;
  token_hash: string;
  email: string | null;
  /** Keyed, by which the same line is known again once the address is gone. */
  email_hash: string;
  /** As the roster has it; empty once nothing rests on it. */
  name: string;
  stage: string | null;
  listed_by: number | null;
  listed_at: number;
  expires_at: number;
  taken_by: number | null;
  taken_at: number | null;
  /** 1 where whoever took it has the address that was listed, proved. */
  proved: number | null;
  withdrawn_at: number | null;
}

/** Who is in a cohort. `ended_by` is null where what it rested on went away: a sign-in, the cohort, the account. */
export interface CohortMemberTable {
  id: Generated<number>;
  cohort_id: number;
  account_id: number;
  /** link | roster | sign-in */
  via: string;
  /** Whose sign-in it rests on, where it does. */
  provider_id: number | null;
  joined_at: number;
  ended_at: number | null;
  ended_by: number | null;
  /** Written where a manager took them out. */
  end_reason: string | null;
}

/** By which ties somebody's sign-in keeps them in a cohort; without any left, the membership ends. */
export interface CohortMemberTieTable {
  member_id: number;
  sign_in_id: number;
}

/** Who assesses a cohort. While this holds, and for a year after, they know no anonymous author. */
export interface CohortAssessorTable {
  id: Generated<number>;
  cohort_id: number;
  account_id: number;
  appointed_by: number | null;
  appointed_at: number;
  ended_at: number | null;
  ended_by: number | null;
  /** Written where somebody else ended it. */
  end_reason: string | null;
}
