import { type PostKind, parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { utcDay } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import { enqueue } from "~/platform/enqueue.server";
import { MailError } from "~/platform/mail/mailer.server";
import { sign, verifySignature } from "~/platform/secrets.server";
import { isNoticeKind, noticeWords } from "./notice";
import { noticesOf } from "./notice.queries.server";
import {
  digestReaders,
  type EmailChoice,
  mailbox,
  preferenceOf,
  writeMailed,
  writePreference,
} from "./notice-mail.queries.server";
import { NOTICE_MAIL } from "./notice-mail.queue.server";

/** A mail names at most so many. */
const MOST_LINES = 20;

/**
 * Job: mails one person what they have not read and were not mailed. Says what kind of thing happened and a question's
 * title if they may read it now; never a name, a case or any text of a post.
 */
export async function sendNoticeMail(
  ctx: Context,
  { accountId, digest }: { accountId: number; digest: boolean },
): Promise<void> {
  const { email, mailedUntil } = await preferenceOf(ctx.db, accountId);
  if (email !== (digest ? "digest" : "immediate")) return;
  const person = await mailbox(ctx.db, accountId);
  if (!person?.email) return;
  const verified = person.role !== "reader" || person.moderator === 1 || person.admin === 1;
  const rows = await noticesOf(ctx.db, accountId, verified ? ["public", "verified"] : ["public"])
    .where("n.read_at", "is", null)
    .where("n.created_at", ">", mailedUntil)
    .orderBy("n.created_at", "desc")
    .limit(MOST_LINES)
    .execute();
  const newest = rows[0];
  if (!newest) return;
  const stop = stopAddress(ctx, accountId);
  const home = ctx.runtime.env.publicUrl;
  const lines = rows.map((row) => {
    if (!isNoticeKind(row.kind)) return "";
    // The cast: notices point at posts only.
    const words = noticeWords(row.kind, { who: "Somebody", post: (row.postKind ?? "thread") as PostKind });
    // A mailbox may be read by others: nothing in it says which question was asked without a name.
    const bare = row.kind === "revealed";
    const title = row.threadKind === "question" && row.title !== null && !bare ? `: ${row.title}` : "";
    // The last part of an address is the title in other letters, which is not sent of a case.
    const path =
      row.threadKind === "question" ? `/questions/${row.threadId}/${row.slug}` : `/questions/${row.threadId}`;
    const link = row.slug === null || bare ? "" : `\n${new URL(path, home).href}`;
    return `${words}${title}${link}`;
  });
  const subject = rows.length === 1 ? "A new notice on Wardround" : `${rows.length} new notices on Wardround`;
  const end = `All notices: ${new URL("/notices", home).href}\nStop these e-mails: ${stop}`;
  try {
    await ctx.runtime.mailer.send({
      to: person.email,
      subject,
      text: `${lines.join("\n\n")}\n\n${end}\n`,
      headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    });
  } catch (error) {
    // An address that takes no mail will not take this one later.
    if (!(error instanceof MailError) || !error.permanent) throw error;
    ctx.runtime.log.warn({ err: error, accountId }, "a notice mail was refused for good");
  }
  await ctx.write((tx) => writeMailed(tx, accountId, email, newest.createdAt));
}

/** Schedule: queues a mail for everybody who wants one a day. */
export async function sendDigests(ctx: Context): Promise<void> {
  for (let after = 0; ; ) {
    const ids = await digestReaders(ctx.db, after, 500);
    const last = ids.at(-1);
    if (last === undefined) return;
    await ctx.write((tx) =>
      enqueue(
        tx,
        ids.map((accountId) => ({
          type: NOTICE_MAIL,
          payload: { accountId, digest: true },
          runAt: ctx.now,
          onceKey: `${NOTICE_MAIL}:digest:${accountId}:${utcDay(ctx.now)}`,
        })),
      ),
    );
    after = last;
  }
}

const stopText = (accountId: number) => `stop notice mails of ${accountId}`;

/** The link that stops the mails of one account, without signing in. */
export function stopAddress(ctx: Context, accountId: number): string {
  const token = `${accountId}.${sign(ctx.runtime.keys.link, stopText(accountId))}`;
  return new URL(`/stop/${token}`, ctx.runtime.env.publicUrl).href;
}

/** The account a stop link is for; refuses one that is not ours. */
export function stopAccount(ctx: Context, token: string | undefined): number {
  const [id, signature = ""] = (token ?? "").split(".");
  const accountId = parseId(id);
  if (accountId === null || !verifySignature(ctx.runtime.keys.link, stopText(accountId), signature))
    throw new NotFound("This link is not whole. Copy all of it, or change your notices after signing in.");
  return accountId;
}

/** Stops the mails of the account that a link is for. Twice is as good as once. */
export async function stopMails(ctx: Context, token: string | undefined): Promise<void> {
  const accountId = stopAccount(ctx, token);
  await ctx.write((tx) => writePreference(tx, accountId, "none"));
}

export async function myEmailChoice(ctx: Context): Promise<EmailChoice> {
  return (await preferenceOf(ctx.db, memberOf(ctx).id)).email;
}

export async function chooseEmail(ctx: Context, email: EmailChoice): Promise<void> {
  const member = memberOf(ctx);
  await ctx.write((tx) => writePreference(tx, member.id, email));
}
