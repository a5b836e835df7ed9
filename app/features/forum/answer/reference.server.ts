import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, canTakePart, type Member, must } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { optionalText, requiredText } from "~/platform/typed-text.server";
import { type FoundPost, openPost } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { recountAnswers } from "../post/recount.queries.server";
import { lockThread } from "../thread/thread.queries.server";
import type { PostedAnswer } from "./answer.server";
import {
  canAddReference,
  canRemoveReference,
  doiOf,
  type EvidenceLevel,
  evidenceLevels,
  httpsOf,
  LONGEST_REFERENCE_TITLE,
  MOST_REFERENCES,
  ofLiterature,
  pmidOf,
  type ReferenceKind,
  referenceKinds,
} from "./reference";
import {
  deleteReference,
  findReference,
  insertReference,
  referencesOf,
  updateReference,
} from "./reference.queries.server";

/** An identifier that may be left out; what is typed must be one. */
const identifier = (read: (text: string) => string | null, sentence: string) =>
  optionalText(500).transform((text, check) => {
    const found = text === "" ? null : read(text);
    if (text !== "" && found === null) check.addIssue({ code: "custom", message: sentence });
    return found;
  });

// The casts: the keys of a constant object are exactly its type's keys.
const kinds = Object.keys(referenceKinds) as ReferenceKind[];
const levels = Object.keys(evidenceLevels) as EvidenceLevel[];

export const referenceForm = z
  .object({
    kind: z.enum(kinds, { error: "Say what kind of source it is." }),
    title: requiredText(LONGEST_REFERENCE_TITLE, "Write the title as it stands on the source."),
    year: optionalText(4).transform((text, check) => {
      if (text === "") return null;
      if (/^(1[89]|20)[0-9]{2}$/.test(text)) return Number(text);
      check.addIssue({ code: "custom", message: "Write the year with four figures, like 2024." });
      return z.NEVER;
    }),
    level: z.enum(levels, { error: "Say how strong the evidence is. Expert opinion is an honest answer." }),
    doi: identifier(doiOf, "Write the DOI as it begins: 10.1000/… or paste its doi.org address."),
    pmid: identifier(pmidOf, "Write the PMID with figures only, or paste its PubMed address."),
    url: identifier(httpsOf, "Write the whole address, beginning with https://"),
    superseded: optionalText(LONGEST_REFERENCE_TITLE),
  })
  .superRefine((reference, check) => {
    if (reference.kind === "opinion" || reference.kind === "textbook") return;
    if (reference.doi || reference.pmid || reference.url) return;
    check.addIssue({
      code: "custom",
      path: ["doi"],
      message: "Give a DOI, a PMID or an address, so that it can be found.",
    });
  });

export type ReferenceInput = {
  kind: ReferenceKind;
  title: string;
  year: number | null;
  level: EvidenceLevel;
  doi: string | null;
  pmid: string | null;
  url: string | null;
  superseded?: string;
};

async function rowOf(ctx: Context, { superseded, title, ...reference }: ReferenceInput) {
  const passed = await checked(ctx, { title, superseded: superseded ?? "" }, {}, { ignore: ofLiterature });
  return { ...reference, title: passed.title, superseded_by: passed.superseded || null };
}

/** Adds a reference under an answer. The same one twice is refused. */
export async function addReference(ctx: Context, answerId: number, input: ReferenceInput): Promise<PostedAnswer> {
  const prepare = () => rowOf(ctx, input);
  return withAnswer(ctx, answerId, prepare, async (tx, answer, member, row) => {
    must(canAddReference(member, answer, ctx.now));
    const there = await referencesOf(tx, answerId);
    const same = (one: (typeof there)[number]) =>
      (input.doi !== null && one.doi === input.doi) ||
      (input.pmid !== null && one.pmid === input.pmid) ||
      one.title.toLowerCase() === input.title.toLowerCase();
    if (there.some(same)) throw new Conflict("This reference stands under the answer already.");
    if (there.length >= MOST_REFERENCES) throw new Conflict(`An answer holds up to ${MOST_REFERENCES} references.`);
    const referenceId = await insertReference(tx, {
      answer_id: answerId,
      ...row,
      added_by: member.id,
      added_at: ctx.now,
    });
    await recountAnswers(tx, { answerId });
    await ctx.record(tx, {
      type: "ReferenceAdded",
      referenceId,
      answerId,
      threadId: answer.thread.id,
      actorId: member.id,
    });
  });
}

/** Changes a reference, such as to say what has superseded it. Whoever may add one may do this. */
export async function editReference(ctx: Context, referenceId: number, input: ReferenceInput): Promise<PostedAnswer> {
  const reference = await findReference(ctx.db, referenceId);
  if (!reference) throw new NotFound();
  const prepare = () => rowOf(ctx, input);
  return withAnswer(ctx, reference.answerId, prepare, async (tx, answer, member, row) => {
    must(canAddReference(member, answer, ctx.now));
    await updateReference(tx, referenceId, row);
  });
}

/** Removes a reference. Removing it twice changes nothing. */
export async function removeReference(ctx: Context, referenceId: number): Promise<PostedAnswer> {
  const reference = await findReference(ctx.db, referenceId);
  if (!reference) throw new NotFound();
  const { answerId } = reference;
  return withAnswer(
    ctx,
    answerId,
    async () => null,
    async (tx, answer, member) => {
      const facts = { mine: reference.addedBy === member.id, answerMine: answer.mine };
      must(canRemoveReference(member, facts, ctx.now));
      if (!(await deleteReference(tx, referenceId))) return;
      await recountAnswers(tx, { answerId });
      await ctx.record(tx, {
        type: "ReferenceRemoved",
        referenceId,
        answerId,
        threadId: answer.thread.id,
        actorId: member.id,
      });
    },
  );
}

/** Holds an answer's thread while its references change; `prepare` runs before, for whoever may act at all. */
async function withAnswer<T>(
  ctx: Context,
  answerId: number,
  prepare: () => Promise<T>,
  work: (tx: Tx, answer: FoundPost, member: Member, prepared: T) => Promise<void>,
): Promise<PostedAnswer> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  await limitActs(ctx, member, "post");
  const post = { kind: "answer", id: answerId } as const;
  const { thread } = await openPost(ctx.db, post, member.id);
  const prepared = await prepare();
  return ctx.write(async (tx) => {
    await lockThread(tx, thread.id);
    const answer = await openPost(tx, post, member.id);
    await work(tx, answer, member, prepared);
    return { id: answerId, threadId: thread.id, slug: answer.thread.slug };
  });
}
