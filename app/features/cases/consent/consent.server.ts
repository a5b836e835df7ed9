import { z } from "zod";
import { allowed } from "~/core/actor";
import { Conflict, invalidFields, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { flag, optionalText } from "~/platform/typed-text.server";
import { findCase, holdCase } from "../case/case.queries.server";
import { canCompose, canSetConsent, consentStates } from "../case/case-access";
import { drawCode, hashCode } from "../withdrawal/withdrawal-code.server";
import {
  answersFor,
  type ConsentInput,
  consentBases,
  consentQuestions,
  consentTrouble,
  LONGEST_KEEPER,
  LONGEST_SOURCE,
} from "./consent";
import { hasCode, insertConsent } from "./consent.queries.server";

const answer = z.string().max(40).optional().default("");

export const consentForm = z
  .object({
    basis: z.enum(consentBases, { error: "Say what the case rests on." }),
    source: optionalText(LONGEST_SOURCE),
    person: flag,
    subject: answer,
    keeper: optionalText(LONGEST_KEEPER),
    members: flag,
    collections: flag,
    public: flag,
    "new-code": flag,
    // The cast: one field for each question.
    ...(Object.fromEntries(consentQuestions.map(({ name }) => [name, answer])) as Record<string, typeof answer>),
  })
  .transform(
    ({ basis, source, person, subject, keeper, members, collections, public: open, "new-code": newCode, ...rest }) => ({
      consent: {
        basis,
        source,
        personShown: person,
        subject: basis === "written" ? subject : "",
        answers: rest as Record<string, string>,
        scopes: { members, collections, public: open },
        keeper: basis === "written" ? keeper : "",
      } satisfies ConsentInput,
      newCode,
    }),
  );

/**
 * Writes down whose agreement a case rests on and how far it reaches, as a new record: the newest counts. Returns a
 * fresh withdrawal code for the patient's slip where there is a patient who signed and no code yet, or where one was
 * asked for. Codes given out before keep working.
 */
export async function recordConsent(
  ctx: Context,
  token: string,
  { consent, newCode = false }: { consent: ConsentInput; newCode?: boolean },
): Promise<string | null> {
  const author = allowed(ctx.actor, canCompose(ctx.actor, ctx.now));
  const found = await findCase(ctx.db, token);
  if (!found || found.authorId !== author.id) throw new NotFound();
  allowed(author, canSetConsent(author, { state: found.state, mine: true }, ctx.now));
  if (found.state === "published" && !consent.scopes.members)
    throw invalidFields({
      members: "Without members nobody could read it. Withdraw the case instead.",
    });
  const fields = consentTrouble(consent);
  if (Object.keys(fields).length > 0) throw invalidFields(fields);
  const { source, keeper } = await checked(ctx, { source: consent.source, keeper: consent.keeper });
  const needsCode = consent.basis === "written" && (newCode || !(await hasCode(ctx.db, found.id)));
  const code = needsCode ? drawCode() : null;
  await ctx.write(async (tx) => {
    // Holds the case until the commit: it cannot be sent in on an older record meanwhile.
    if (!(await holdCase(tx, found.id, consentStates, ctx.now))) throw new Conflict("This case has changed meanwhile.");
    await insertConsent(tx, {
      case_id: found.id,
      basis: consent.basis,
      source,
      person_shown: consent.personShown ? 1 : 0,
      subject: consent.subject,
      answers: JSON.stringify(answersFor(consent)),
      scope_members: consent.scopes.members ? 1 : 0,
      scope_collections: consent.scopes.collections ? 1 : 0,
      scope_public: consent.scopes.public ? 1 : 0,
      keeper,
      code_hash: code === null ? null : hashCode(ctx, code),
      recorded_at: ctx.now,
      recorded_by: author.id,
    });
    if (found.state === "published" && !consent.scopes.collections)
      await ctx.record(tx, { type: "CaseNarrowed", caseId: found.id });
  });
  return code;
}
