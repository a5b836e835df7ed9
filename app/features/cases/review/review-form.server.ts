import { z } from "zod";
import { invalidFields } from "~/core/refusals";
import { flag, optionalText } from "~/platform/typed-text.server";
import { LONGEST_ALT, LONGEST_CAPTION } from "../attachment/alt-text";

/** The form of a review. The boxes are its other fields, by names of `boxes-form.ts`. */
export const reviewForm = z.looseObject({
  alt: optionalText(LONGEST_ALT),
  caption: optionalText(LONGEST_CAPTION),
  person: flag,
  looked: flag,
  fine: flag,
});

export type ReviewInput = z.output<typeof reviewForm>;

export const REVIEWED_MEANWHILE = "This was confirmed or removed meanwhile, perhaps in another window.";

/** Throws `Invalid` with a sentence by field, if there is one. */
export function refuse(trouble: Record<string, string>): void {
  if (Object.keys(trouble).length > 0) throw invalidFields(trouble);
}
