import type { Tx } from "db/engine";
import { dayWords } from "~/core/dates";
import { DAY } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { MailError } from "~/platform/mail/mailer.server";
import { hashToken, randomToken, sign } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { type MailPurpose, mailWords, type NewsPurpose } from "../mails";
import { linkLife } from "../sign-in/one-time-link";
import { deleteToken, insertToken, tokenById } from "../sign-in/one-time-link.queries.server";
import { endsSoon } from "../verification/verification";
import { activeVerificationOf } from "../verification/verification.queries.server";
import { isRenewing } from "../verification/verification-life.queries.server";
import { accountById } from "./account.queries.server";

/** The job that sends one mail about an account. */
export const ACCOUNT_MAIL = "identity.mail";

type MailRequest = {
  purpose: MailPurpose;
  /**
   * Null for an address without an account: the same row and job are made, and no mail comes of them, unless the account
   * was just deleted.
   */
  accountId: number | null;
  /** Where to, if not to the account's own address. */
  email?: string;
};

/**
 * Queues a mail in the caller's transaction. The job knows a random word and nothing else; the link's token is the
 * word's signature, so it stands in no table, a retry after a crash sends the same link, and without our secret
 * nobody can make it. The row that makes the link valid is written here, and holds the token's hash.
 */
export async function queueMail(ctx: Context, tx: Tx, request: MailRequest): Promise<void> {
  const word = randomToken(18);
  await insertToken(tx, {
    id: hashToken(tokenOf(ctx, word)),
    accountId: request.accountId,
    email: request.email ?? null,
    purpose: request.purpose,
    now: ctx.now,
    expiresAt: ctx.now + (isNews(request.purpose) ? DAY : linkLife[request.purpose]),
  });
  await ctx.queue(tx, { type: ACCOUNT_MAIL, payload: { word } });
}

/** A link to choose a password, for an operator to hand over; no mail is sent. */
export async function resetLinkFor(ctx: Context, tx: Tx, accountId: number): Promise<string> {
  const token = randomToken(24);
  await insertToken(tx, {
    id: hashToken(token),
    accountId,
    email: null,
    purpose: "reset",
    now: ctx.now,
    expiresAt: ctx.now + DAY,
  });
  return `${ctx.runtime.env.publicUrl}/reset/${token}`;
}

/** Sends what `queueMail` queued. Safe to run twice: at worst the same mail comes twice, and its link works once. */
export async function sendAccountMail(ctx: Context, { word }: { word: string }): Promise<void> {
  const token = tokenOf(ctx, word);
  const id = hashToken(token);
  const row = await tokenById(ctx.db, id);
  if (!row || row.usedAt !== null || row.expiresAt <= ctx.now) return;
  const purpose = row.purpose as MailPurpose; // only `queueMail` makes rows that have a job
  const account = row.accountId === null ? undefined : await accountById(ctx.db, row.accountId);
  const to = row.email ?? account?.email ?? null;
  if (to !== null && (account || purpose === "account-deleted")) {
    const settings = await readSettings(ctx.db);
    const home = ctx.runtime.env.publicUrl;
    const { handle = "", name = "" } = account ?? {};
    const facts = { forum: settings["forum-name"], home, name, link: home + pathOf(purpose, token, handle) };
    const until = account && purpose === "verification-ending" ? await endOf(ctx, account.id) : undefined;
    // What has ended, was renewed or asked for again meanwhile is not announced any more.
    if (until !== null) await sendOrDrop(ctx, { to, ...mailWords(purpose, { ...facts, until }) });
  }
  if (isNews(purpose) || !account) await ctx.write((tx) => deleteToken(tx, id));
}

/** The last day of a verification in words, where it ends before long and nobody has asked again; else null. */
async function endOf(ctx: Context, accountId: number): Promise<string | null> {
  const active = await activeVerificationOf(ctx.db, accountId);
  if (!active || !endsSoon(active.expiresAt, ctx.now)) return null;
  return (await isRenewing(ctx.db, accountId, active.role)) ? null : dayWords(active.expiresAt);
}

/** An address that a server refuses for good is given up; anything else fails the job, which is tried again. */
export async function sendOrDrop(ctx: Context, mail: { to: string; subject: string; text: string }): Promise<void> {
  try {
    await ctx.runtime.mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailError && error.permanent)) throw error;
    ctx.runtime.log.warn({ err: error }, "a mail was refused for good");
  }
}

const tokenOf = (ctx: Context, word: string) => sign(ctx.runtime.keys.link, `mail:${word}`);

const news: Record<NewsPurpose, string> = {
  "account-exists": "/sign-in",
  "password-changed": "/reset",
  "email-change-asked": "/account/password",
  "sign-in-ways-changed": "/account/security",
  "passkey-copied": "/account/security",
  "sign-in-withdrawn": "/sign-in",
  "sign-in-ended-again": "/account/security",
  "account-deleted": "/",
  "verification-question": "/verify",
  "verification-decided": "/verify",
  "verification-appealed": "/verify",
  "appeal-decided": "/verify",
  "verification-ending": "/verify",
  "verification-documents-expired": "/verify",
  "verification-unsent-expired": "/verify",
  "verification-expired": "/verify",
  "verification-lapsed": "/verify",
  "verification-ended": "/verify",
};

const isNews = (purpose: MailPurpose): purpose is NewsPurpose => purpose in news;

function pathOf(purpose: MailPurpose, token: string, handle: string): string {
  if (isNews(purpose)) return news[purpose];
  switch (purpose) {
    case "sign-in":
      return `/sign-in/link/${token}`;
    case "reset":
      return `/reset/${token}`;
    case "change-email":
      return `/confirm/address/${token}`;
    case "undo-email":
      return `/confirm/address/undo/${token}`;
    case "prove":
      return `/account/prove/${token}`;
    case "work-address":
      return `/verify/address/${token}`;
    case "claim":
      return `/claim/${handle}/${token}`;
  }
}
