import { z } from "zod";
import { allowed, canBeAnonymous, must } from "~/core/actor";
import { episodes, LONGEST_TITLE, NO_LIVE_PATIENTS } from "~/core/asking";
import { Conflict, invalidFields, NotFound } from "~/core/refusals";
import { tagTrouble, tagWords } from "~/core/tag";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { randomToken } from "~/platform/secrets.server";
import { checked } from "~/platform/text-check.server";
import { flag, optionalText } from "~/platform/typed-text.server";
import { type CaseTexts, LONGEST_PART } from "./case";
import {
  changeCase,
  type FoundCase,
  findCase,
  insertCase,
  insertCaseStep,
  openSpecialtyId,
} from "./case.queries.server";
import { canChangeCase, canCompose } from "./case-access";

const tagsText = optionalText(200).superRefine((text, check) => {
  const trouble = tagTrouble(tagWords(text));
  if (trouble) check.addIssue({ code: "custom", message: trouble });
});

const texts = {
  title: optionalText(LONGEST_TITLE).transform((text) => text.replace(/\s+/g, " ")),
  specialty: z.string().optional().default(""),
  tags: tagsText,
  summary: optionalText(LONGEST_PART),
  narrow: optionalText(LONGEST_PART),
  analyse: optionalText(LONGEST_PART),
  probe: optionalText(LONGEST_PART),
  plan: optionalText(LONGEST_PART),
  anonymous: flag,
};

const overOnly = z.enum(episodes, { error: "Say whether the episode is over." }).superRefine((episode, check) => {
  if (episode === "live") check.addIssue({ code: "custom", message: NO_LIVE_PATIENTS });
  if (episode === "none")
    check.addIssue({ code: "custom", message: "A case tells of a patient. Ask a question instead." });
});

/** A case is begun only once its episode is over; what is typed may be as unfinished as a draft. */
export const newCaseForm = z.object({ episode: overOnly, ...texts });

export const caseTextForm = z.object({ ...texts, basedOn: z.coerce.number().int().nonnegative() });

/** What an author typed; `specialty` is a slug, or empty while it is not chosen. */
export type CaseInput = CaseTexts & { specialty: string; anonymous: boolean };

async function columnsOf(ctx: Context, input: CaseInput, before?: FoundCase) {
  // A specialty that was closed meanwhile may stay, but not be chosen.
  const kept = before !== undefined && before.specialty === input.specialty;
  const specialtyId = kept ? before.specialtyId : await chosenSpecialty(ctx, input.specialty);
  const { title, tags, summary, narrow, analyse, probe, plan } = input;
  // At every saving, not only at the last: what could identify somebody never lies in the table of cases.
  const text = await checked(ctx, { title, tags }, { summary, narrow, analyse, probe, plan });
  return {
    title: text.title,
    tags: text.tags,
    summary_md: text.summary.md,
    narrow_md: text.narrow.md,
    analyse_md: text.analyse.md,
    probe_md: text.probe.md,
    plan_md: text.plan.md,
    anonymous: input.anonymous ? 1 : 0,
    specialty_id: specialtyId,
  };
}

async function chosenSpecialty(ctx: Context, slug: string): Promise<number | null> {
  const id = slug === "" ? null : await openSpecialtyId(ctx.db, slug);
  if (slug !== "" && id === null) throw invalidFields({ specialty: "Choose a specialty from the list." });
  return id;
}

/** Begins a case. It is its author's alone until it is sent in. */
export async function startCase(ctx: Context, input: CaseInput): Promise<string> {
  const author = allowed(ctx.actor, canCompose(ctx.actor, ctx.now));
  if (input.anonymous) must(canBeAnonymous(author, ctx.now));
  if (ctx.address !== "") await ctx.runtime.limits.consume(rateLimitRules.postPerPerson, String(author.id));
  const columns = await columnsOf(ctx, input);
  const token = randomToken();
  await ctx.write(async (tx) => {
    const row = { ...columns, token, author_id: author.id, created_at: ctx.now, updated_at: ctx.now };
    const caseId = await insertCase(tx, row);
    await insertCaseStep(tx, { caseId, from: "", to: "draft", actorId: author.id, now: ctx.now });
  });
  return token;
}

/** A case that whoever acts may change now; throws `NotFound` for anybody who must not know of it. */
export async function caseToChange(ctx: Context, token: string): Promise<FoundCase> {
  const author = allowed(ctx.actor, canCompose(ctx.actor, ctx.now));
  const found = await findCase(ctx.db, token);
  if (!found || found.authorId !== author.id) throw new NotFound();
  must(canChangeCase(author, { state: found.state, mine: true }, ctx.now));
  return found;
}

export const CHANGED_MEANWHILE =
  "This case was changed in another window while you were writing. Your text is kept below. Open the case in a new tab, bring the two together, then save again.";

/** Saves what was typed, over exactly the version it began with. */
export async function saveCase(ctx: Context, token: string, input: CaseInput & { basedOn: number }): Promise<void> {
  const found = await caseToChange(ctx, token);
  if (input.anonymous) must(canBeAnonymous(ctx.actor, ctx.now));
  const columns = await columnsOf(ctx, input, found);
  await ctx.write(async (tx) => {
    if (!(await changeCase(tx, found.id, input.basedOn, { ...columns, updated_at: ctx.now })))
      throw new Conflict(CHANGED_MEANWHILE);
  });
}

/** A case of whoever acts, in any state; throws `NotFound` for anybody else. */
export async function ownCase(ctx: Context, token: string): Promise<FoundCase> {
  const author = allowed(ctx.actor, canCompose(ctx.actor, ctx.now));
  const found = await findCase(ctx.db, token);
  if (!found || found.authorId !== author.id) throw new NotFound();
  return found;
}
