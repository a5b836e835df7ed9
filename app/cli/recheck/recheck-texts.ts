import type { Db } from "db/engine";
import type { FindKind } from "~/core/find";
import type { PostRef } from "~/core/ids";
import { type StoredKind, type StoredText, storedKinds } from "~/core/stored-text";
import { HOUR } from "~/core/time";
import { holdBackCase } from "~/features/cases/case/held-back.server";
import { storedCases } from "~/features/cases/case/stored-case.queries.server";
import { holdBackCollection } from "~/features/curation/held-back.server";
import { storedCollections, storedLearningPoints } from "~/features/curation/stored-text.queries.server";
import { ofLiterature } from "~/features/forum/answer/reference";
import { storedMarks } from "~/features/forum/answer/stored-mark.queries.server";
import { storedTexts } from "~/features/forum/post/stored-text.queries.server";
import { ofCohorts, ofSchools } from "~/features/identity/organisations/checked-name.server";
import { storedCohorts, storedSchools } from "~/features/identity/organisations/stored-name.queries.server";
import { holdBackProfile } from "~/features/identity/people/held-back.server";
import { storedProfiles } from "~/features/identity/people/stored-profile.queries.server";
import { openReview } from "~/features/moderation/review/review.queries.server";
import type { Context } from "~/platform/context.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";
import { readSettings } from "~/platform/settings.server";
import { findsInStored } from "~/platform/text-check.server";

const BATCH = 200;

/** A text in which something is left to decide: kinds of finds by field, never their words. */
export type Suspect = Pick<StoredText, "kind" | "id" | "threadId"> & {
  found: Record<string, string[]>;
  /** With --flag: what was done about it. */
  now?: Now;
};
/**
 * A post stays where it is and goes before the moderators; what stands in no thread is held back until its owner
 * decided; what its owner alone reads is theirs to mend before anybody else does; and a name stays until whoever keeps
 * the school gives it another.
 */
export type Now = "before-moderators" | "held-back" | "its-owner-alone" | "to-rename";
/** Where a walk stands, and where it goes on: behind this text. */
export type Place = { kind: StoredKind; id: number };

export type Recheck = { from?: Place; flag: boolean; tell: (suspect: Suspect) => void; stand: (place: Place) => void };

function textsBehind(db: Db, kind: StoredKind, after: number): Promise<StoredText[]> {
  switch (kind) {
    case "thread":
    case "answer":
    case "comment":
      return storedTexts(db, kind, after, BATCH);
    case "reference":
    case "warning":
    case "disagreement":
      return storedMarks(db, kind, after, BATCH);
    case "learning-point":
      return storedLearningPoints(db, after, BATCH);
    case "collection":
      return storedCollections(db, after, BATCH);
    case "profile":
      return storedProfiles(db, after, BATCH);
    case "case":
      return storedCases(db, after, BATCH);
    case "school":
      return storedSchools(db, after, BATCH);
    case "cohort":
      return storedCohorts(db, after, BATCH);
  }
}

/**
 * Reads every stored text that others read, some hundred at a time, and tells which the check would not let in today.
 */
export async function recheckTexts(
  ctx: Context,
  content: ContentProcess,
  work: Recheck,
): Promise<{ read: number; suspects: number }> {
  const done = { read: 0, suspects: 0 };
  const { from } = work;
  for (const kind of from ? storedKinds.slice(storedKinds.indexOf(from.kind)) : storedKinds) {
    let after = from?.kind === kind ? from.id : 0;
    for (let batch = await textsBehind(ctx.db, kind, after); batch.length > 0; ) {
      const found = await Promise.all(
        batch.map(async (text) => ({ text, suspect: await suspectIn(ctx, content, text) })),
      );
      for (const { text, suspect } of found) {
        if (!suspect) continue;
        done.suspects++;
        work.tell(work.flag ? { ...suspect, now: await actOn(ctx, text) } : suspect);
      }
      done.read += batch.length;
      after = batch.at(-1)?.id ?? after;
      work.stand({ kind, id: after });
      batch = await textsBehind(ctx.db, kind, after);
    }
  }
  return done;
}

/** What may stand in texts of a kind, as at the doors they came in by. */
const allowed: Partial<Record<StoredKind, ReadonlySet<FindKind>>> = {
  reference: ofLiterature,
  school: ofSchools,
  cohort: ofCohorts,
};

async function suspectIn(ctx: Context, content: ContentProcess, text: StoredText): Promise<Suspect | null> {
  const { kind, id, threadId, plain, markdown, own } = text;
  const found: Record<string, string[]> = {};
  const ignore = allowed[kind];
  const options = { ...(own === undefined ? {} : { own }), ...(ignore === undefined ? {} : { ignore }) };
  for (const find of await findsInStored(ctx, content, plain, markdown, options)) {
    const known = found[find.field] ?? [];
    if (!known.includes(find.kind)) found[find.field] = [...known, find.kind];
  }
  return Object.keys(found).length > 0 ? { kind, id, threadId, found } : null;
}

async function actOn(ctx: Context, { kind, id, post, threadId }: StoredText): Promise<Now> {
  if (post && threadId !== null) {
    await openReviewOf(ctx, post, threadId);
    return "before-moderators";
  }
  if (kind === "school" || kind === "cohort") return "to-rename";
  return (await holdBack[kind]?.(ctx, id)) ? "held-back" : "its-owner-alone";
}

/** What can stand in no thread. */
const holdBack: Partial<Record<StoredKind, (ctx: Context, id: number) => Promise<boolean>>> = {
  collection: holdBackCollection,
  profile: holdBackProfile,
  case: holdBackCase,
};

async function openReviewOf(ctx: Context, post: PostRef, threadId: number): Promise<void> {
  await ctx.write(async (tx) => {
    await ctx.runtime.database.hold(tx, "thread", threadId);
    const hours = (await readSettings(tx))["decide-by-hours"];
    await openReview(tx, { post, threadId, decideBy: ctx.now + hours * HOUR, now: ctx.now });
  });
}
