import type { Generated } from "kysely";
import type { ShownOnceConfirmed, ShownTextOrEmpty } from "./shown-text";

/** What must be settled before patients' material may be attached. One record is in force (`in_force` 1), or none. */
export interface GovernanceRecordTable {
  id: Generated<number>;
  controller: string;
  assessment: string;
  contracts: string;
  data_location: string;
  recorded_at: number;
  recorded_by: number;
  /** 1 while it holds, null afterwards; unique. */
  in_force: number | null;
  ended_at: number | null;
  ended_by: number | null;
  end_reason: string | null;
}

/**
 * A case before it is a thread, and what makes it one: nothing of it is in `thread` until it is published, so no list,
 * feed or search can show it early. The thread points back with `case_id`.
 */
export interface ClinicalCaseTable {
  id: Generated<number>;
  /** Random; its address until it is published. */
  token: string;
  author_id: number;
  anonymous: Generated<number>;
  title: ShownTextOrEmpty;
  specialty_id: number | null;
  /** Words with commas between them, as typed. */
  tags: ShownTextOrEmpty;
  /** SNAPPS: summary, narrowed differential, its analysis, the question put, plan and what to look up. Markdown. */
  summary_md: ShownTextOrEmpty;
  narrow_md: ShownTextOrEmpty;
  analyse_md: ShownTextOrEmpty;
  probe_md: ShownTextOrEmpty;
  plan_md: ShownTextOrEmpty;
  /** The three parts of the thread as they will be published, rendered when it was submitted. */
  know_html: Generated<string>;
  think_html: Generated<string>;
  asking_html: Generated<string>;
  renderer_version: Generated<number>;
  /** draft | submitted | returned | approved | published | refused | withdrawn */
  state: Generated<string>;
  created_at: number;
  updated_at: number;
  submitted_at: number | null;
  /** Approved, it comes out at this moment. */
  publish_at: number | null;
  published_at: number | null;
  /** Counts every change, so that two windows cannot overwrite each other. */
  version: Generated<number>;
}

/** Every step of a case or one of its attachments: who, when, why. `actor_id` is null for the machine. */
export interface CaseStepTable {
  id: Generated<number>;
  case_id: number;
  attachment_id: number | null;
  from_state: string;
  to_state: string;
  at: number;
  actor_id: number | null;
  reason: Generated<string>;
}

/** Whose agreement a case rests on, and how far it reaches. The newest row of a case counts. */
export interface ConsentRecordTable {
  id: Generated<number>;
  case_id: number;
  /** written | anonymised | published | synthetic */
  basis: string;
  /** Where it was published, or how it was made; never about the patient. */
  source: ShownTextOrEmpty;
  /** 1: a photograph or video of a person is among the attachments. */
  person_shown: Generated<number>;
  /** adult | child | lacks_capacity | died; "" where there is no patient. */
  subject: Generated<string>;
  /** The answers to the questions that the subject brings with it, as JSON of fixed words. */
  answers: Generated<string>;
  scope_members: Generated<number>;
  scope_collections: Generated<number>;
  scope_public: Generated<number>;
  /** Which department or practice keeps the form; never the patient's name. */
  keeper: ShownTextOrEmpty;
  /** A keyed hash: the code itself was shown once. */
  code_hash: string | null;
  recorded_at: number;
  recorded_by: number;
  withdrawn_at: number | null;
  /** code | moderator | author */
  withdrawn_by: string | null;
}

/** What the author said when the case was sent in, by the version of the rules. */
export interface AttestationTable {
  id: Generated<number>;
  case_id: number;
  account_id: number;
  /** Of somebody who has left and told it anonymously: what they were. */
  attester_role: string | null;
  rules_version: number;
  at: number;
}

/** The second person's look. At most one is open for a case, and never by its author. */
export interface CaseCheckTable {
  id: Generated<number>;
  case_id: number;
  checker_id: number;
  claimed_at: number;
  decided_at: number | null;
  /** approve | cover | return | refuse */
  decision: string | null;
  reason: Generated<string>;
}

export interface AttachmentTable {
  id: Generated<number>;
  case_id: number;
  /** Random; the address of its upload and of its review. */
  token: string;
  /** picture | dicom | pdf | video | table; null until its content was looked at. */
  kind: string | null;
  /** uploading | quarantined | cleaning | cleaned | covering | confirmed | checked | published | refused | removed */
  state: string;
  position: Generated<number>;
  declared_bytes: number;
  received_bytes: Generated<number>;
  /** 0 to 100, while it is cleaned. */
  progress: Generated<number>;
  /** 1: it shows a person, so that written consent is needed. */
  person: Generated<number>;
  /** What it shows, without the diagnosis. */
  alt: ShownTextOrEmpty;
  caption: ShownTextOrEmpty;
  /** `MediaFacts` as JSON. */
  facts: Generated<string>;
  /** A `ResultTable` as JSON, for kind "table". */
  table_json: ShownOnceConfirmed<null>;
  /** The sentence for the author, where it was refused. */
  refusal: string | null;
  created_at: number;
  updated_at: number;
  /** When what was uploaded, and the pictures without covers, were deleted. */
  original_deleted_at: number | null;
}

/** A part of an upload, in order of `start`; the blob lies in quarantine. */
export interface UploadPartTable {
  attachment_id: number;
  start: number;
  bytes: number;
  blob_key: string;
}

/** One picture of an attachment. Boxes are pixels of the upright picture (`app/deidentify/media.ts`). */
export interface AttachmentFrameTable {
  id: Generated<number>;
  attachment_id: number;
  position: number;
  /** The name of the window it is shown in; "" for everything but stacks with several. */
  window: Generated<string>;
  /** Random; the address of its files. */
  token: string;
  width: number;
  height: number;
  /** `Finding[]` as JSON. */
  findings: Generated<string>;
  /** `ReviewedBox[]` as JSON: what the author decided. */
  boxes: Generated<string>;
  /** The picture without covers, in quarantine; null once it was deleted. */
  prepared_key: string | null;
  placeholder: Generated<string>;
}

/** A file that may be served once its case is published. */
export interface MediaFileTable {
  id: Generated<number>;
  frame_id: number;
  /** full, a width such as 960, or video */
  variant: string;
  media_type: string;
  width: number;
  height: number;
  bytes: number;
  blob_key: string;
}

/** Who was shown which attachment on which day (UTC); kept for 90 days. */
export interface MediaViewTable {
  attachment_id: number;
  account_id: number;
  day: string;
  first_at: number;
}

/** "I recognise this patient": the case is hidden from this reader. */
export interface RecognisedPatientTable {
  case_id: number;
  account_id: number;
  at: number;
}

/** Somebody without a code asks moderators to withdraw a case. Nothing is kept of who asked. */
export interface WithdrawalRequestTable {
  id: Generated<number>;
  /** What they remember of the case; "" once it is decided, and after 90 days. */
  told: ShownTextOrEmpty;
  /** Which department or practice keeps the form; emptied with it. */
  keeper: ShownTextOrEmpty;
  made_at: number;
  decided_at: number | null;
  decided_by: number | null;
  /** withdrawn | not_found | refused | expired */
  outcome: string | null;
  /** What the moderator wrote for the log. */
  reason: ShownTextOrEmpty;
}

export interface CasesTables {
  governance_record: GovernanceRecordTable;
  clinical_case: ClinicalCaseTable;
  case_step: CaseStepTable;
  consent_record: ConsentRecordTable;
  attestation: AttestationTable;
  case_check: CaseCheckTable;
  attachment: AttachmentTable;
  upload_part: UploadPartTable;
  attachment_frame: AttachmentFrameTable;
  media_file: MediaFileTable;
  media_view: MediaViewTable;
  recognised_patient: RecognisedPatientTable;
  withdrawal_request: WithdrawalRequestTable;
}
