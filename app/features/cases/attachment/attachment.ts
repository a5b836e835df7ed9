/** Where an attachment is on its way: what each state means to its author, and where it can go from there. */
export const attachmentStates = [
  "uploading",
  "quarantined",
  "cleaning",
  "cleaned",
  "covering",
  "confirmed",
  "checked",
  "published",
  "refused",
  "removed",
] as const;
export type AttachmentState = (typeof attachmentStates)[number];

/** Every step there is; anything else is a mistake in the code. */
export const nextStates: Record<AttachmentState, readonly AttachmentState[]> = {
  uploading: ["quarantined", "removed"],
  quarantined: ["cleaning", "refused", "removed"],
  cleaning: ["cleaned", "refused", "removed"],
  /** A table has nothing to cover: it is confirmed as it is. */
  cleaned: ["covering", "confirmed", "refused", "removed"],
  /** Back to `cleaned` if something was left over; back to where it was when covers were added later. */
  covering: ["confirmed", "cleaned", "checked", "published", "refused", "removed"],
  confirmed: ["covering", "checked", "removed"],
  checked: ["covering", "published", "confirmed", "removed"],
  published: ["covering", "removed"],
  refused: ["removed"],
  removed: [],
};

export const attachmentWords: Record<AttachmentState, string> = {
  uploading: "Arriving",
  quarantined: "Waiting to be cleaned",
  cleaning: "Being cleaned",
  cleaned: "Waiting for your review",
  covering: "Being covered",
  confirmed: "Confirmed by you",
  checked: "Checked by a second person",
  published: "Published",
  refused: "Not usable",
  removed: "Removed",
};

/** Something happens to it by itself soon: worth looking again. */
export const isOnItsWay = (state: AttachmentState): boolean =>
  state === "uploading" || state === "quarantined" || state === "cleaning" || state === "covering";

/** Its author has done what is asked; nothing else may go to the second person. */
export const isConfirmed = (state: AttachmentState): boolean =>
  state === "confirmed" || state === "checked" || state === "published";

/** Attachments of one case; those that were refused or removed do not count. */
export const MOST_ATTACHMENTS = 12;

/** A whole volume of a head can be rendered into a face, so that a case shows only a few of its slices. */
export const MOST_HEAD_SLICES = 8;

/** What was uploaded, and every picture without covers, is gone after a day, whether its author came back or not. */
export const ORIGINAL_HOURS = 24;

export const NOT_CONFIRMED_IN_TIME =
  "You did not confirm this within 24 hours of uploading it, so it was deleted. Attach it again if it is still wanted.";

export const FULL_CASE = `A case takes up to ${MOST_ATTACHMENTS} attachments. Remove one first.`;
