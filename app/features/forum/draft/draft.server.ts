import { z } from "zod";
import { allowed, canTakePart, type Member } from "~/core/actor";
import { Invalid, isRefusal } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { typedValues } from "~/platform/forms.server";
import { open, SealBroken, seal } from "~/platform/secrets.server";
import { DRAFT_LIFE, isDraftPlace, LONGEST_DRAFT, MOST_DRAFTS } from "./draft";
import {
  deleteExpiredDrafts,
  discardDraft,
  draftsOf,
  dropOldDrafts,
  findDraft,
  upsertDraft,
} from "./draft.queries.server";

/** The form's fields as they were typed. */
export type DraftFields = Record<string, string>;
export type Draft = { place: string; fields: DraftFields; savedAt: Instant };

export const draftForm = z.object({
  place: z.string({ error: "This draft has no place." }).refine(isDraftPlace, "This draft has no place."),
});

/** Never part of a draft: they belong to one sending. */
const notKept = new Set(["place", "submission", "on", "basedOn"]);

/** The words among typed values, or null if nobody wrote anything. */
export function draftFields(values: Record<string, string>): DraftFields | null {
  const fields = Object.fromEntries(Object.entries(values).filter(([name, value]) => value && !notKept.has(name)));
  const written = ["title", "know", "think", "asking", "body", "tags"].some(
    (name) => (fields[name] ?? "").trim() !== "",
  );
  return written ? fields : null;
}

const belongsTo = (member: Member, place: string) => `draft of account ${member.id} at ${place}`;

/** Keeps what was typed so far, encrypted; an empty form removes its draft. Nobody else can open it. */
export async function saveDraft(ctx: Context, place: string, values: Record<string, string>): Promise<Instant | null> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const fields = draftFields(values);
  const text = JSON.stringify(fields);
  if (text.length > LONGEST_DRAFT) throw new Invalid("This is too long to keep as a draft. Shorten it.");
  const sealed = fields && seal(ctx.runtime.keys.draft, text, belongsTo(member, place));
  await ctx.write(async (tx) => {
    if (sealed === null) return discardDraft(tx, member.id, place);
    await upsertDraft(tx, {
      account_id: member.id,
      place,
      sealed,
      updated_at: ctx.now,
      expires_at: ctx.now + DRAFT_LIFE,
    });
    await dropOldDrafts(tx, member.id, MOST_DRAFTS);
  });
  return sealed === null ? null : ctx.now;
}

/** Runs an act of posting; if it is refused, what was typed becomes the draft of its place. */
export async function keepingDraft<T>(
  ctx: Context,
  request: Request,
  place: string,
  post: () => Promise<T>,
): Promise<T> {
  try {
    return await post();
  } catch (error) {
    // Saving is a second net: the page that shows the refusal has the text as well.
    if (isRefusal(error)) await saveDraft(ctx, place, await typedValues(request)).catch(() => undefined);
    throw error;
  }
}

/** This member's draft of a place, or null. One that cannot be opened any more is as good as gone. */
export async function readDraft(ctx: Context, place: string): Promise<Draft | null> {
  if (ctx.actor.kind === "visitor") return null;
  const row = await findDraft(ctx.db, ctx.actor.id, place, ctx.now);
  return row ? opened(ctx, ctx.actor, { place, ...row }) : null;
}

/** This member's drafts, the newest first. */
export async function listDrafts(ctx: Context): Promise<(Draft & { expiresAt: Instant })[]> {
  const { actor } = ctx;
  if (actor.kind === "visitor") return [];
  const rows = await draftsOf(ctx.db, actor.id, ctx.now);
  return rows.flatMap((row) => {
    const draft = opened(ctx, actor, row);
    return draft ? [{ ...draft, expiresAt: row.expiresAt }] : [];
  });
}

export async function throwDraftAway(ctx: Context, place: string): Promise<void> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  await ctx.write((tx) => discardDraft(tx, member.id, place));
}

/** Removes drafts after their 14 days. */
export const sweepDrafts = (ctx: Context): Promise<void> => ctx.write((tx) => deleteExpiredDrafts(tx, ctx.now));

function opened(
  ctx: Context,
  member: Member,
  row: { place: string; sealed: string; updatedAt: Instant },
): Draft | null {
  try {
    const text = open(ctx.runtime.keys.draft, row.sealed, belongsTo(member, row.place)).toString("utf8");
    // The cast: only `saveDraft` seals with this key and these words, and it seals fields.
    return { place: row.place, fields: JSON.parse(text) as DraftFields, savedAt: row.updatedAt };
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
