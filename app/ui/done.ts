/** What is said once after an act that redirected with `?done=<key>`. Whole sentences, no exclamation marks. */
const sentences = {
  "question-posted": "Your question is posted.",
  "answer-posted": "Your answer is posted.",
  "comment-posted": "Your comment is posted.",
  saved: "Saved.",
  "signed-out": "You are signed out.",
} as const;

export type DoneKey = keyof typeof sentences;

/** The sentence for a key from the address; null for none and for keys we do not know. */
export function doneWords(key: string | null): string | null {
  // The cast: a key that is not ours finds nothing.
  return key !== null && Object.hasOwn(sentences, key) ? sentences[key as DoneKey] : null;
}
