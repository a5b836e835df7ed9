/**
 * What an identifier is an instance of: the classes of HIPAA Safe Harbor (45 CFR 164.514(b)(2)) and the forms used in
 * Britain and Europe. `combination` marks a rare condition told together with age, place and date.
 */
export type IdentifierType =
  | "name"
  | "place"
  | "address"
  | "postcode"
  | "care_place"
  | "employer"
  | "date"
  | "age"
  | "phone"
  | "fax"
  | "email"
  | "ssn"
  | "medical_record"
  | "nhs_number"
  | "chi_number"
  | "national_number"
  | "provider_number"
  | "health_plan"
  | "account"
  | "licence"
  | "vehicle"
  | "device"
  | "url"
  | "ip"
  | "username"
  | "unique_number"
  | "combination";

/**
 * `block`: must be replaced; `ask`: redact, or say that it is not a patient; `warn`: think about the sum of details.
 */
export type Severity = "block" | "ask" | "warn";

/** One hit: UTF-16 offsets into the text that was checked, `end` behind the last unit; `suggestion` replaces it. */
export type Span = { start: number; end: number; type: IdentifierType; severity: Severity; suggestion: string };

/** A place in the text, before anybody says what it is. */
export type Range = { start: number; end: number };

/** A range with what it is, before repeats, joins and suggestions. `order` ranks hits of equal gravity. */
export type Hit = Range & { type: IdentifierType; severity: Severity; order: number };
