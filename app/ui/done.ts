/** What is said once after an act that redirected with `?done=<key>`. Whole sentences, no exclamation marks. */
const sentences = {
  "question-posted": "Your question is posted.",
  "answer-posted": "Your answer is posted.",
  "comment-posted": "Your comment is posted.",
  decided: "Decided, and written down in the log.",
  "tag-merged": "The tags are one now.",
  "job-retried": "It is tried again now.",
  "job-discarded": "It is given up.",
  purged: "The text is removed for good.",
  erased: "The reason is erased. The log still verifies.",
  "reveal-asked": "A second moderator has to agree now.",
  "given-back": "Given back. Another moderator can take it.",
  "draft-saved": "Your draft is saved.",
  "brought-back": "It is back as it was.",
  saved: "Saved.",
  "review-saved": "Saved. The boxes are drawn as they are now.",
  "cover-added": "It is being covered. Look at it again once that is done.",
  "case-saved": "Saved. Only you can see it.",
  "case-sent": "Sent in. A second person looks at it now, and you are told.",
  "case-checked": "Decided. Its author is told.",
  "check-given-back": "Given back. Somebody else can take it.",
  withdrawn: "Withdrawn. It is gone, with everything attached to it.",
  "consent-saved": "Saved beside the earlier record.",
  "governance-recorded": "Recorded. Patients’ material can be attached from now on.",
  "governance-ended": "The record has ended.",
  published: "Published. Everybody can read it now.",
  collected: "Added to the collection.",
  "collection-deleted": "The collection is deleted.",
  "signed-out": "You are signed out.",
  "signed-out-everywhere": "You are signed out everywhere.",
  "session-ended": "That browser is signed out.",
  "set-up": "The forum is yours to look after. Invite the first people here.",
  joined: "Welcome. Your account is ready.",
  confirmed: "Your address is confirmed.",
  "link-sent": "A link is on its way to your mailbox.",
  "link-sent-there": "A link is on its way to the new address, if it can be used here.",
  "email-changed": "Your account uses the new address from now on.",
  "password-changed": "Your password is changed. Everybody else is signed out of your account.",
  claimed: "This account is yours now.",
  "account-deleted": "Your account is deleted. Thank you for what you taught and asked here.",
  "role-given": "The role counts from now on.",
  "role-ended": "The role has ended.",
  paused: "The account is paused.",
  "pause-ended": "The pause has ended.",
  invited: "The invitation is on its way.",
  "invited-before": "This person was invited before, and the link still works.",
  "invitation-withdrawn": "The invitation is taken back. Its link no longer works.",
} as const;

export type DoneKey = keyof typeof sentences;

/** The sentence for a key from the address; null for none and for keys we do not know. */
export function doneWords(key: string | null): string | null {
  // The cast: a key that is not ours finds nothing.
  return key !== null && Object.hasOwn(sentences, key) ? sentences[key as DoneKey] : null;
}
