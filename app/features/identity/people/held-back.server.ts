import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { hideBio } from "./profile.queries.server";

/**
 * Shows nobody what a member says of themselves, because the text check found something in it; they find it in their
 * profile's form, which asks about it when it is saved. False if nobody was shown it any more.
 */
export async function holdBackProfile(ctx: Context, accountId: number): Promise<boolean> {
  return ctx.write(async (tx) => {
    if (!(await hideBio(tx, accountId))) return false;
    await bumpVersion(tx, "site");
    await ctx.record(tx, { type: "TextHeldBack", kind: "profile", id: accountId, ownerId: accountId });
    return true;
  });
}
