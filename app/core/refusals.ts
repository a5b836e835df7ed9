import type { Find } from "./find";

/**
 * Refusals: the expected ways a request can fail. Each carries a sentence for the person who reads it and the HTTP
 * status that fits. They cross bundles (the server and Remix are built apart), so they are told apart by `name`,
 * never by `instanceof`: use `isRefusal`.
 */
export type RefusalName =
  | "Invalid"
  | "SignInNeeded"
  | "ProofNeeded"
  | "SecondStepNeeded"
  | "Forbidden"
  | "NotFound"
  | "Conflict"
  | "TooLarge"
  | "NotAForm"
  | "TooMany"
  | "Unavailable";

const statusOf: Record<RefusalName, number> = {
  Invalid: 422,
  SignInNeeded: 401,
  ProofNeeded: 403,
  SecondStepNeeded: 403,
  Forbidden: 403,
  NotFound: 404,
  Conflict: 409,
  TooLarge: 413,
  NotAForm: 415,
  TooMany: 429,
  Unavailable: 503,
};

/** Pages that a refusal's sentence may send somebody to. */
export type Lead = "/verify" | "/moderation/verifications" | "/sign-in" | "/sign-in/step" | "/account/sign-in-with";

export class Refusal extends Error {
  readonly status: number;
  constructor(
    override readonly name: RefusalName,
    message: string,
  ) {
    super(message);
    this.status = statusOf[name];
  }
}

/** What was typed does not fit (422). `fields` maps a form field's name to the sentence shown beside it. */
export class Invalid extends Refusal {
  constructor(
    message: string,
    readonly fields: Record<string, string> = {},
    /** What the text check found, where that is why. */
    readonly review: PrivacyReview | null = null,
    readonly lead?: Lead,
  ) {
    super("Invalid", message);
  }
}

/** An `Invalid` for sentences by field that says how many there are. */
export function invalidFields(fields: Record<string, string>, review: PrivacyReview | null = null): Invalid {
  const count = Object.keys(fields).length;
  const message = count === 1 ? "One thing needs another look." : `${count} things need another look.`;
  return new Invalid(message, fields, review);
}

/** What is left to decide before a text may be published, and the texts as they are after what was decided already. */
export type PrivacyReview = { finds: readonly Find[]; texts: Record<string, string> };

/** Only members may do this (401); documents redirect to the sign-in page. */
export class SignInNeeded extends Refusal {
  constructor(message = "Sign in to do this.") {
    super("SignInNeeded", message);
  }
}

/** Signed in too long ago for this (403): the guard leads to the page that asks again, and back. */
export class ProofNeeded extends Refusal {
  constructor(message: string) {
    super("ProofNeeded", message);
  }
}

/** A duty of staff that waits for a second step at sign-in (403); documents lead to where one is set up. */
export class SecondStepNeeded extends Refusal {
  constructor(message: string) {
    super("SecondStepNeeded", message);
  }
}

/** This member may not do this (403). Say who may, and what to do about it. */
export class Forbidden extends Refusal {
  constructor(
    message: string,
    readonly lead?: Lead,
  ) {
    super("Forbidden", message);
  }
}

/** There is nothing here for this reader (404); also used where its existence would say too much. */
export class NotFound extends Refusal {
  constructor(message = "There is nothing at this address.") {
    super("NotFound", message);
  }
}

/** Somebody else was first, or the thing has changed meanwhile (409). */
export class Conflict extends Refusal {
  constructor(
    message: string,
    readonly lead?: Lead,
  ) {
    super("Conflict", message);
  }
}

/** More than we take in one go (413). */
export class TooLarge extends Refusal {
  constructor(
    message = "One form takes up to 2 MB: a long post a hundred times over. Nothing was saved. Your text is not on this page, but your browser still has it: use its Back button, shorten the text and send it again.",
  ) {
    super("TooLarge", message);
  }
}

/** Sent as something else than a form (415). */
export class NotAForm extends Refusal {
  constructor(message = "This did not arrive as a form. Go back and send it again.") {
    super("NotAForm", message);
  }
}

/** Too often (429). `retryAfter` is in seconds. */
export class TooMany extends Refusal {
  constructor(
    message: string,
    readonly retryAfter: number,
  ) {
    super("TooMany", message);
  }
}

/** A part we need is down (503). Nothing was saved half-done; the typed text is kept. */
export class Unavailable extends Refusal {
  constructor(
    message = "We cannot save just now. Your text is still here: try again in a minute.",
    readonly lead?: Lead,
  ) {
    super("Unavailable", message);
  }
}

/** True for any refusal, also one made by another bundle's copy of this file. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name in statusOf && "status" in error;
}

/** What an `Invalid` of the text check leaves to decide, or null. */
export function reviewOf(refusal: Refusal): PrivacyReview | null {
  return "review" in refusal ? (refusal as Invalid).review : null; // only Invalid has `review`
}

/** Where a refusal's sentence sends whoever reads it, if it names a page. */
export function leadOf(refusal: Pick<Refusal, "message">): Lead | undefined {
  return "lead" in refusal ? (refusal as Forbidden).lead : undefined; // only some refusals have `lead`
}

/** The field sentences of an `Invalid`, or none. */
export function fieldsOf(refusal: Refusal): Record<string, string> {
  return "fields" in refusal ? (refusal as Invalid).fields : {}; // only Invalid has `fields`
}
