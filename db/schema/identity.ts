import type { Generated } from "kysely";
import type { OpenidLinkTable, OpenidProviderTable } from "./openid";
import type {
  CohortAssessorTable,
  CohortLinkTable,
  CohortMemberTable,
  CohortMemberTieTable,
  CohortPlaceTable,
  CohortSignInTable,
  CohortTable,
  OrganisationManagerTable,
  OrganisationTable,
} from "./schools";
import type { ShownTextOrEmpty } from "./shown-text";

/** One person. The badge columns are a projection of `role_grant`, kept in the same transaction. */
export interface AccountTable {
  id: Generated<number>;
  handle: string;
  name: string;
  /** Normalised to lower case; null for imported people without one and for former members. */
  email: string | null;
  email_confirmed_at: number | null;
  password_hash: string | null;
  role: Generated<string>;
  specialty_id: number | null;
  mentor_specialty_id: number | null;
  stage: string | null;
  years: number | null;
  country: string | null;
  moderator: Generated<number>;
  admin: Generated<number>;
  bio_md: ShownTextOrEmpty;
  bio_html: Generated<string>;
  renderer_version: Generated<number>;
  suspended_until: number | null;
  created_at: number;
  deleted_at: number | null;
  /** The import this person came with, until they claim the account by e-mail. */
  imported_from: string | null;
  imported_role: string | null;
  claimed_at: number | null;
}

/** Every role ever given, by whom and why; ended rather than deleted. */
export interface RoleGrantTable {
  id: Generated<number>;
  account_id: number;
  /** student | trainee | mentor | educator | moderator | admin */
  role: string;
  specialty_id: number | null;
  stage: string | null;
  granted_by: number | null;
  granted_at: number;
  reason: string;
  ended_at: number | null;
  ended_by: number | null;
  end_reason: string | null;
}

/** `id` is the SHA-256 of the cookie's token, so the database alone signs nobody in. */
export interface SessionTable {
  id: string;
  account_id: number;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
  device: string;
  /** How it was started: password | link | passkey | invitation | …; see `features/identity/sign-in/sign-in-method.ts`. */
  method: Generated<string>;
  /**
   * What proved it beside that: authenticator | recovery | passkey
   * | provider; null for one that no second factor stands behind.
   */
  second_factor: string | null;
  /** The one provider that began it or vouched for it; null for none, for several, and where it is not known. */
  provider_id: number | null;
  /** When whoever holds it last proved who they are; sensitive acts ask again 15 minutes later. */
  authenticated_at: Generated<number>;
}

/** What a device keeps for its owner and signs with; only the public half is here. */
export interface PasskeyTable {
  id: Generated<number>;
  account_id: number;
  /** base64url, as the browser names it. */
  credential_id: string;
  /** The random name that the device knows the account by (base64url); the same for all passkeys of an account. */
  user_handle: string;
  /** COSE key, base64url. */
  public_key: string;
  /** How often the device says it has signed; 0 for those that do not count. */
  counter: number;
  /** Words such as "internal hybrid", for the browser's next question. */
  transports: string;
  name: string;
  /** 1: kept by a password manager on several devices. */
  synced: number;
  /** 1: asked for after a password or a mailed link too. */
  second_factor: number;
  created_at: number;
  last_used_at: number | null;
}

/** The secret an authenticator app shares with us, sealed; `last_step` is the newest 30 seconds a code counted for. */
export interface AuthenticatorTable {
  account_id: number;
  secret: string;
  last_step: number;
  created_at: number;
}

/** Ten codes for whoever lost their device; keyed hashes only. */
export interface RecoveryCodeTable {
  id: Generated<number>;
  account_id: number;
  code_hash: string;
  made_at: number;
  used_at: number | null;
}

/**
 * Challenges and half-finished sign-ins that were used; each works once, and is forgotten when it would have run out.
 */
export interface SpentProofTable {
  id: string;
  expires_at: number;
}

/**
 * One-time links: sign-in, reset, change-email, claim, first-admin; only the token's hash is stored. News
 * about the account (such as password-changed) stands here too while its mail waits.
 */
export interface EmailTokenTable {
  id: string;
  account_id: number | null;
  email: string | null;
  purpose: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

export interface InvitationTable {
  id: Generated<number>;
  token_hash: string;
  email: string;
  name: string | null;
  role: string;
  specialty_id: number | null;
  stage: string | null;
  invited_by: number | null;
  created_at: number;
  expires_at: number;
  accepted_by: number | null;
  accepted_at: number | null;
  withdrawn_at: number | null;
}

/** A pause with an end. `account.suspended_until` is its projection: null when it was lifted. */
export interface SuspensionTable {
  id: Generated<number>;
  account_id: number;
  reason: string;
  suspended_by: number | null;
  suspended_at: number;
  ends_at: number;
  lifted_at: number | null;
  lifted_by: number | null;
  lift_reason: string | null;
}

/** Somebody who signed up and has not opened the mailed link. `id` is its token's hash, as with `email_token`. */
export interface SignUpTable {
  id: string;
  /** Two people may have typed one address: whoever reads its mails makes the account. */
  email: string;
  name: string;
  role: string;
  specialty_id: number | null;
  stage: string | null;
  expires_at: number;
}

/** What somebody who signed up says they are; checked by nobody yet. */
export interface RoleWishTable {
  account_id: number;
  role: string;
  specialty_id: number | null;
  stage: string | null;
  wished_at: number;
}

/** Handles that people had: they lead to the new one, and nobody else can take them. */
export interface FormerHandleTable {
  handle: string;
  account_id: number;
  left_at: number;
}

/** One file of a register that was imported. Readers see the `current` one, whole, or none. */
export interface RegisterEditionTable {
  id: Generated<number>;
  register: string;
  /** The file's name, without its folder. */
  file: string;
  /** loading | current | going (replaced or given up; its entries are being removed) */
  state: string;
  started_at: number;
  /** While it is loading: when something was last written, so that one whose process died is known. */
  touched_at: number;
  finished_at: number | null;
  entries: Generated<number>;
  refused: Generated<number>;
}

/**
 * One person in an edition, in the register's own words; by edition and number, in that order. No foreign key: it would
 * be looked up for each of millions of rows, and only an import writes here.
 */
export interface RegisterEntryTable {
  edition_id: number;
  number: string;
  family: string;
  given: string;
  /** Former family names, parted by semicolons. */
  former: string;
  status_words: string;
  specialty: string;
}

/** A nightly check of every verified licence, and how far it has come. One is running, or none. */
export interface RegisterRecheckTable {
  id: Generated<number>;
  /** 1 while it runs, null afterwards; unique. */
  running: number | null;
  started_at: number;
  finished_at: number | null;
  /** The last verification that was looked up. */
  after_id: Generated<number>;
  checked: Generated<number>;
  lapsed: Generated<number>;
  unclear: Generated<number>;
  unavailable: Generated<number>;
}

/** A licence that a register asked over the network did not know, and since when: one such night proves nothing. */
export interface RegisterMissingTable {
  verification_id: number;
  since: number;
}

/** Somebody's claim to be something, until it is decided and while it holds. Its words and rules: `verification.ts`. */
export interface VerificationTable {
  id: Generated<number>;
  /** In addresses, since they would otherwise count how many there were. */
  token: string;
  account_id: number;
  /** student | trainee | mentor | educator */
  role: string;
  specialty_id: number | null;
  stage: string | null;
  years: number | null;
  country: string | null;
  /** The key of a register, as `registers` names it. */
  register: string | null;
  /** AES-256-GCM; null once the account is gone. */
  number_sealed: string | null;
  /** Keyed, so that nobody with the file alone can try all numbers. */
  number_hash: string | null;
  /** The last three digits, for the applicant's own page. */
  number_end: string | null;
  /** The keyed hash of the address at work or school that was confirmed; of those in force one has it. */
  address_hash: string | null;
  /** The account's name when it was approved. */
  approved_name: string | null;
  /** sign-in | address | card: how the applicant shows that the registration is theirs. */
  proof: string | null;
  /** The last day the card is valid, as YYYY-MM-DD. */
  card_until: string | null;
  ring_when: string | null;
  state: Generated<string>;
  /** 2 after an appeal. */
  round: Generated<number>;
  made_at: number;
  submitted_at: number | null;
  decided_at: number | null;
  expires_at: number | null;
  /** The fewest days before the end that a reminder was sent for. */
  reminded: number | null;
  claimed_by: number | null;
  claimed_at: number | null;
}

/** What happened to a claim, by whom. What was written with it is sealed, since it may tell of the applicant. */
export interface VerificationStepTable {
  id: Generated<number>;
  verification_id: number;
  step: string;
  actor_id: number | null;
  at: number;
  words_sealed: string | null;
}

/** What was checked, by a machine (`made_by` null) or a reviewer. `detail` is JSON of short words, never a document. */
export interface VerificationEvidenceTable {
  verification_id: number;
  kind: string;
  outcome: string;
  detail: string;
  made_by: number | null;
  made_at: number;
  /** Whose sign-in showed it, where one did; the id stays when the provider is gone. */
  provider_id: number | null;
}

/** A page of a document, sealed in the blob store until the last decision; then only its keyed hash stays. */
export interface VerificationDocumentTable {
  id: Generated<number>;
  token: string;
  verification_id: number;
  page: number;
  blob_key: string | null;
  bytes: number;
  content_hash: string;
  made_at: number;
  removed_at: number | null;
}

/** Who may look at the documents of a claim, and until when: each reviewer has an own one. */
export interface DocumentGrantTable {
  verification_id: number;
  reviewer_id: number;
  granted_at: number;
  until: number;
}

export interface VerificationDecisionTable {
  id: Generated<number>;
  verification_id: number;
  round: number;
  reviewer_id: number;
  approve: number;
  /** JSON: the kinds of evidence that the reviewer ticked. */
  checked: string;
  decided_at: number;
}

/** The one account that a licence belongs to while it is active. */
export interface LicenceHolderTable {
  number_hash: string;
  account_id: number;
  verification_id: number;
  register: string;
  since: number;
}

export interface IdentityTables {
  account: AccountTable;
  role_grant: RoleGrantTable;
  session: SessionTable;
  email_token: EmailTokenTable;
  invitation: InvitationTable;
  suspension: SuspensionTable;
  sign_up: SignUpTable;
  role_wish: RoleWishTable;
  former_handle: FormerHandleTable;
  passkey: PasskeyTable;
  authenticator: AuthenticatorTable;
  recovery_code: RecoveryCodeTable;
  spent_proof: SpentProofTable;
  register_edition: RegisterEditionTable;
  register_entry: RegisterEntryTable;
  register_recheck: RegisterRecheckTable;
  register_missing: RegisterMissingTable;
  verification: VerificationTable;
  verification_step: VerificationStepTable;
  verification_evidence: VerificationEvidenceTable;
  verification_document: VerificationDocumentTable;
  document_grant: DocumentGrantTable;
  verification_decision: VerificationDecisionTable;
  licence_holder: LicenceHolderTable;
  openid_provider: OpenidProviderTable;
  openid_link: OpenidLinkTable;
  organisation: OrganisationTable;
  organisation_manager: OrganisationManagerTable;
  cohort: CohortTable;
  cohort_sign_in: CohortSignInTable;
  cohort_link: CohortLinkTable;
  cohort_place: CohortPlaceTable;
  cohort_member: CohortMemberTable;
  cohort_member_tie: CohortMemberTieTable;
  cohort_assessor: CohortAssessorTable;
}
