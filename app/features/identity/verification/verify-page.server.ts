import type { Context } from "~/platform/context.server";
import { countries } from "../people/countries";
import { allSpecialties } from "../people/specialty-words.queries.server";
import { myVerification } from "./my-verification.server";

/** Everything on the pages where somebody asks to be verified. */
export async function verifyPage(ctx: Context) {
  const [my, specialties] = await Promise.all([myVerification(ctx), allSpecialties(ctx.db)]);
  return { my, specialties, countries };
}
