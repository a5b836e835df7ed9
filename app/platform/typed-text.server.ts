import { z } from "zod";

/** Browsers send a text area's lines with carriage returns; we keep none. */
const tidy = (text: string) => text.replace(/\r\n?/g, "\n").trim();

const tooLong = (max: number) => `Shorten this to ${max.toLocaleString("en")} characters.`;

/** Text that must be there: `missing` says what to write. */
export const requiredText = (max: number, missing: string) =>
  z
    .string({ error: missing })
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(max, tooLong(max)));

/** Text that may be left out; then it is empty. */
export const optionalText = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(max, tooLong(max)))
    .optional()
    .default("");

/** A tick box or a hidden 0 or 1: set, or not. */
export const flag = z
  .enum(["0", "1", "on"])
  .optional()
  .transform((value) => value === "1" || value === "on");

/** The form of an act that is set and unset by its `on`; a plain button without it sets. */
export const onForm = z.object({
  on: z
    .enum(["0", "1"])
    .default("1")
    .transform((value) => value === "1"),
});
