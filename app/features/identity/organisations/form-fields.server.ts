import { z } from "zod";
import { parseId } from "~/core/ids";

/** What a school or a cohort is called: one line of words, without a link or an address, since it stands in mails. */
export const groupName = (max: number, missing: string) =>
  z
    .string(missing)
    .transform((name) => name.normalize("NFC").replace(/\s+/g, " ").trim())
    .refine((name) => name !== "", missing)
    .refine((name) => name === "" || [...name].length >= 2, "Use at least two characters.")
    .refine((name) => [...name].length <= max, `Use at most ${max} characters.`)
    .refine(
      (name) => !/[\p{Cc}\p{Cf}<>@]|:\/\/|www\.|\b[a-z0-9-]+\.[a-z]{2,}\//iu.test(name),
      "Enter a name alone, without an address, a link or invisible characters.",
    );

/** A member by handle or address. */
export const whoField = z
  .string("Enter a handle or an e-mail address.")
  .trim()
  .min(1, "Enter a handle or an e-mail address.")
  .max(255, "This is longer than any handle or address.");

/** Closing cannot be undone, so one press is not enough. */
export const closingForm = z.object({
  sure: z.literal("1", "Go back and tick the box if you are sure. Nothing was closed."),
});

/** The id of one of the rows that a form offers. */
export const idField = (missing: string) =>
  z
    .string(missing)
    .transform((text) => parseId(text))
    .refine((id) => id !== null, missing)
    .transform((id) => id ?? 0);
