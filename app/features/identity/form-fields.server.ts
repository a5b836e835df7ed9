import { z } from "zod";
import { parseId } from "~/core/ids";
import { isEmail, normaliseEmail } from "~/platform/mail/addresses";
import { NAME_MAX } from "./people/name";
import { YEARS_MAX } from "./people/profile";
import { PASSWORD_MAX } from "./sign-in/password";

/** Fields that several forms about accounts ask for. */

export const emailField = z
  .string("Enter your e-mail address.")
  .transform(normaliseEmail)
  .refine(isEmail, "Enter the whole address, like name@northmere.ac.uk.");

/** A name as people write it: one line, with letters in it, no address and no link. */
export const nameField = z
  .string("Enter your name.")
  .transform((name) => name.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((name) => /\p{L}/u.test(name), "Enter your name, as colleagues would write it.")
  .refine((name) => [...name].length <= NAME_MAX, `Use at most ${NAME_MAX} characters.`)
  .refine(
    (name) => !/[\p{Cc}\p{Cf}<>@]|:\/\/|www\./iu.test(name),
    "Enter a name alone, without an address, a link or invisible characters.",
  );

/** A password that is checked against a stored one: any length up to what hashing should be asked for. */
export const currentPasswordField = z
  .string("Enter your password.")
  .min(1, "Enter your password.")
  .max(PASSWORD_MAX * 4, "This is longer than any password here.");

/** A new password; `passwordProblem` says whether it is good enough, knowing the name and address. */
export const newPasswordField = z.string("Choose a password.").max(PASSWORD_MAX * 4, "Choose a shorter password.");

export const returnField = z.string().optional();

/** Why somebody did something to somebody else's account; it is kept. */
export const reasonField = z
  .string("Give the reason. It is kept.")
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .refine((text) => [...text].length >= 5, "Give the reason in a few words. It is kept.")
  .refine((text) => [...text].length <= 300, "Use at most 300 characters.");

/** A specialty's id from a select box; empty means none. */
export const specialtyField = z
  .string()
  .optional()
  .transform((text, issue) => {
    if (!text) return null;
    const id = parseId(text);
    if (id === null) issue.addIssue({ code: "custom", message: "Choose a specialty from the list." });
    return id;
  });

export const stageField = z
  .string()
  .optional()
  .transform((text) => text?.replace(/\s+/g, " ").trim() || null);

/** Years in a specialty; empty means not said. */
export const yearsField = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .refine(
    (years) => years === null || (/^\d{1,2}$/.test(years) && Number(years) <= YEARS_MAX),
    `Enter whole years, 0 to ${YEARS_MAX}.`,
  )
  .transform((years) => (years === null ? null : Number(years)));
