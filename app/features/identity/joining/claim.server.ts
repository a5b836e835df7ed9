import { z } from "zod";
import { Conflict, NotFound } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { importedByHandle } from "../account/account.queries.server";
import { queueMail } from "../account/account-mail.server";
import { newPasswordField } from "../form-fields.server";
import { beginSession } from "../sign-in/begin-session.server";
import { voidTokens } from "../sign-in/one-time-link.queries.server";
import { hashByLink, setByLink } from "../sign-in/password-by-link.server";
import { deleteSession } from "../sign-in/session.queries.server";

export const claimForm = z.object({ password: newPasswordField });

/** Whose imported account can be claimed at this address. */
export async function openClaim(ctx: Context, handle: string | undefined) {
  const account = await importedByHandle(ctx.db, handle ?? "");
  if (!account) throw new NotFound("There is no imported account at this address.");
  return { name: account.name, handle: account.handle, claimed: account.claimedAt !== null };
}

/** Mails a link to the address the account came with. Says the same if it came without one. */
export async function askClaim(ctx: Context, handle: string | undefined): Promise<void> {
  const { limits } = ctx.runtime;
  await limits.consume(rateLimitRules.oneTimeLinkPerAddress, addressBlock(ctx.address));
  await limits.consume(rateLimitRules.oneTimeLinkPerAccount, `claim ${handle}`);
  const account = await importedByHandle(ctx.db, handle ?? "");
  if (!account || account.claimedAt !== null) throw new Conflict("This account was claimed already. Sign in.");
  await ctx.write((tx) => queueMail(ctx, tx, { purpose: "claim", accountId: account.email ? account.id : null }));
}

/** Makes an imported account the one of whoever got the link. Its role stays unchecked until somebody gives it. */
export async function claimAccount(
  ctx: Context,
  token: string | undefined,
  password: string,
  device: string,
): Promise<string> {
  const hash = await hashByLink(ctx, token, "claim", password);
  return ctx.write(async (tx) => {
    const accountId = await setByLink(ctx, tx, token, "claim", hash);
    await voidTokens(tx, accountId, ["claim"], ctx.now);
    if (ctx.actor.kind === "member") await deleteSession(tx, ctx.actor.sessionId);
    return (await beginSession(ctx, tx, { accountId, device, method: "claim" })).cookie;
  });
}
