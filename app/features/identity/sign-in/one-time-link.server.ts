import type { Tx } from "db/engine";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { hashToken } from "~/platform/secrets.server";
import type { LinkPurpose } from "./one-time-link";
import { findLink, forgetTokenAddress, takeToken } from "./one-time-link.queries.server";

const goneWords: Record<LinkPurpose, { used: string; expired: string }> = {
  "sign-in": {
    used: "This link was used already. Ask for a new one on the sign-in page.",
    expired: "This link has run out. Ask for a new one on the sign-in page.",
  },
  reset: {
    used: "This link was used already. If you still cannot sign in, ask for a new one.",
    expired: "This link has run out. Ask for a new one.",
  },
  "change-email": {
    used: "This link was used already. Your account page shows which address counts.",
    expired: "This link has run out. Ask for the change again on your account page.",
  },
  "undo-email": {
    used: "This link was used already, or the address was changed back. Sign in with this address.",
    expired: "This link has run out: a change can be undone for seven days. Tell the people who run the forum.",
  },
  prove: {
    used: "This link was used already. If you are asked again, ask for a new one there.",
    expired: "This link has run out. Ask for a new one where you were asked.",
  },
  claim: {
    used: "This account was claimed already. Sign in, or ask for a new password.",
    expired: "This link has run out. Ask for a new one on the claim page.",
  },
  "work-address": {
    used: "This address is confirmed already.",
    expired: "This link has run out. Ask for a new one on the page about your verification.",
  },
  "first-admin": {
    used: "This link was used already. Sign in as the administrator who was set up with it.",
    expired: "This link has run out. Start Wardround again, and it prints a new one.",
  },
};

const unknown = "This link is not complete. Open it from the mail again, or copy all of it.";

/** Takes the address out of a link that was used, where it is nobody's business any more. */
export const forgetLinkAddress = (tx: Tx, token: string | undefined) => forgetTokenAddress(tx, hashToken(token ?? ""));

/** For a page that shows what a link will do: gives its row back, or throws what to do next instead. */
export async function openLink(ctx: Context, token: string | undefined, purpose: LinkPurpose) {
  const found = await findLink(ctx.db, hashToken(token ?? ""), purpose, ctx.now);
  if (found.state === "unknown") throw new NotFound(unknown);
  return { ...found, words: found.state === "good" ? null : goneWords[purpose][found.state] };
}

/** Uses a link of an account up, in the caller's transaction. Throws what to do next when it is not good any more. */
export async function takeLink(
  ctx: Context,
  tx: Tx,
  token: string | undefined,
  purpose: Exclude<LinkPurpose, "first-admin">,
): Promise<{ accountId: number; email: string | null }> {
  const id = hashToken(token ?? "");
  const taken = await takeToken(tx, id, purpose, ctx.now);
  if (taken?.accountId) return { accountId: taken.accountId, email: taken.email };
  // Inside the transaction, so that the words fit whoever lost the race.
  const found = await findLink(tx, id, purpose, ctx.now);
  if (found.state === "unknown") throw new NotFound(unknown);
  throw new Conflict(goneWords[purpose][found.state === "expired" ? "expired" : "used"]);
}
