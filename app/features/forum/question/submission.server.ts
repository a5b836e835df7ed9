import { z } from "zod";
import { Invalid } from "~/core/refusals";

/** A form's random id: sent twice, it gives the first result. */
export const submissionField = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/)
  .optional()
  // A form without one, or with a broken one, is simply not protected against a double click.
  .catch(undefined);

/** What the other click of a double click posted. */
export function doubleClick<T>(first: T | undefined): T {
  if (first) return first;
  // Somebody else used this id: only a hand-made form can do that.
  throw new Invalid("This form was used before. Load the page again and send it once more.");
}
