import { z } from "zod";
import { Invalid } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { bumpVersion } from "~/platform/versions.server";
import { nameField, yearsField } from "../form-fields.server";
import { refreshRosterEvidence } from "../organisations/roster-evidence.server";
import { keepToCheckedName } from "../verification/checked-name.server";
import { countries } from "./countries";
import { canChangeHandle, handleProblem } from "./handle";
import { handleTaken } from "./handle.queries.server";
import { bioProblem } from "./profile";
import { moveHandle, ownProfile, writeProfile } from "./profile.queries.server";

const optional = (text: string | undefined) => text?.trim() || null;

export const profileForm = z.object({
  name: nameField,
  handle: z
    .string("Enter a handle.")
    .transform((text) => text.trim().toLowerCase().replace(/^@/, ""))
    .superRefine((handle, issue) => {
      const problem = handleProblem(handle);
      if (problem) issue.addIssue({ code: "custom", message: problem });
    }),
  bio: z
    .string()
    .optional()
    .transform((text) => (text ?? "").replace(/\r\n?/g, "\n").trim())
    .superRefine((bio, issue) => {
      const problem = bioProblem(bio);
      if (problem) issue.addIssue({ code: "custom", message: problem });
    }),
  country: z
    .string()
    .optional()
    .transform(optional)
    .refine((country) => country === null || countries.includes(country), "Choose a country from the list."),
  years: yearsField,
});

/** One's own profile as it is, with whether the handle may change now. */
export async function myProfile(ctx: Context) {
  const { handleChangedAt, ...profile } = await ownProfile(ctx.db, memberOf(ctx).id);
  const change = canChangeHandle(handleChangedAt, ctx.now);
  return { ...profile, handleFixed: change.ok ? null : change.because };
}

/** Saves the profile; the text is rendered before the transaction. Everybody sees it from the next request on. */
export async function editProfile(ctx: Context, input: z.output<typeof profileForm>): Promise<{ handle: string }> {
  const me = memberOf(ctx);
  const { bio } = await checked(ctx, { name: input.name }, { bio: input.bio }, { own: input.name });
  const taken = "Somebody else has this handle, or had it.";
  try {
    await ctx.write(async (tx) => {
      // Also makes two saves of one person go one after the other.
      await bumpVersion(tx, "site");
      const before = await ownProfile(tx, me.id);
      if (input.handle !== before.handle) {
        const change = canChangeHandle(before.handleChangedAt, ctx.now);
        if (!change.ok) throw new Invalid(change.because, { handle: change.because });
        if (await handleTaken(tx, input.handle, me.id)) throw new Invalid(taken, { handle: taken });
        await moveHandle(tx, me.id, before.handle, input.handle, ctx.now);
      }
      await keepToCheckedName(ctx, tx, me, before.name, input.name);
      await writeProfile(tx, me.id, { ...input, bio });
      // A roster's name is compared with the new one; what others said of the old one is asked anew by them.
      if (input.name !== before.name) await refreshRosterEvidence(ctx, tx, me.id);
    });
  } catch (error) {
    if (!ctx.runtime.database.isDuplicate(error)) throw error;
    throw new Invalid(taken, { handle: taken });
  }
  return { handle: input.handle };
}
