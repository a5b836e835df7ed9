import { z } from "zod";
import { Forbidden } from "~/core/refusals";
import { MINUTE } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import { sign, verifySignature } from "~/platform/secrets.server";
import { ownSchools } from "../organisations/export-schools.queries.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { ownVerifications } from "../verification/export-verifications.server";
import { ownAccount } from "./export-account.queries.server";
import { ownCases } from "./export-cases.queries.server";
import { ownMarks } from "./export-marks.queries.server";
import { exportPage } from "./export-page.server";
import { ownPosts } from "./export-posts.queries.server";

/** How long after asking the file can be fetched. */
const OPEN_FOR = 5 * MINUTE;

/** A key with which this very session can fetch the file for five minutes. */
export function allowExport(ctx: Context): string {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  const until = ctx.now + OPEN_FOR;
  return `${until}.${sign(ctx.runtime.keys.link, exportWords(me.sessionId, until))}`;
}

/**
 * Which of the two files; a form that says nothing wants the page. `proof-way` is there where the form comes from the
 * page that asked who one is: a file would leave that page standing, and its question with it.
 */
export const exportForm = z.object({
  as: z.enum(["page", "json"]).default("page"),
  "proof-way": z.string().optional(),
});

const exportWords = (sessionId: string, until: number) => `export:${sessionId}:${until}`;

function opens(ctx: Context, key: string): boolean {
  const [until = "", signature = ""] = key.split(".", 2);
  const words = exportWords(memberOf(ctx).sessionId, Number(until));
  return verifySignature(ctx.runtime.keys.link, words, signature) && Number(until) > ctx.now;
}

/** The address of the file that was allowed with this key; null where there is none, or it is too late. */
export function allowedFile(ctx: Context, key: string | null, as: string | null): string | null {
  return key !== null && opens(ctx, key)
    ? `/account/export/file?key=${key}&as=${as === "json" ? "json" : "page"}`
    : null;
}

/**
 * Everything the forum holds about whoever asks, with times in ISO 8601: as JSON text for programs, or as a page that
 * any browser opens without us. `drafts` are the forum's: they are sealed, and only it can open them.
 */
export async function exportAccount(
  ctx: Context,
  key: string,
  drafts: unknown,
  as: "json" | "page" = "json",
): Promise<string> {
  const me = memberOf(ctx);
  if (!opens(ctx, key)) throw new Forbidden("Ask for the file again: it is open for five minutes.");
  const [account, posts, cases, verifications, schools, marks] = await Promise.all([
    ownAccount(ctx.db, me.id),
    ownPosts(ctx.db, me.id),
    ownCases(ctx.db, me.id),
    ownVerifications(ctx, me.id),
    ownSchools(ctx.db, me.id),
    ownMarks(ctx.db, me.id),
  ]);
  const all = {
    exportedAt: ctx.now,
    forum: ctx.runtime.env.publicUrl,
    ...account,
    ...posts,
    ...cases,
    ...verifications,
    schools,
    drafts,
    ...marks,
  };
  const text = JSON.stringify(all, readable, 2);
  return as === "json" ? text : exportPage(JSON.parse(text));
}

/** What is kept as 0 or 1 and means no or yes, by the names that it has in the export. */
const flags = new Set([
  "moderator",
  "admin",
  "anonymous",
  "asAnonymousAsker",
  "upheld",
  "private",
  "members",
  "collections",
  "publicPage",
]);

/** Whether a number of that name in the export says no or yes. */
export const isFlag = (name: string): boolean => flags.has(name);

/** Times, and what is so or not, as people and other programs read them. */
function readable(key: string, value: unknown): unknown {
  if (typeof value === "number" && isFlag(key)) return value === 1;
  return typeof value === "number" && /(At|Until)$/.test(key) ? new Date(value).toISOString() : value;
}
