import type { Context } from "~/platform/context.server";
import { countries } from "./countries";
import { myVerification } from "./my-verification.server";
import { allSpecialties } from "./specialty-words.queries.server";

/** Everything on the pages where somebody asks to be verified. */
export async function verifyPage(ctx: Context) {
  const [my, specialties] = await Promise.all([myVerification(ctx), allSpecialties(ctx.db)]);
  return { my, specialties, countries };
}
