import { z } from "zod";
import { canBeAnonymous, must } from "~/core/actor";
import { threadParts } from "~/core/case-parts";
import { Conflict, Invalid } from "~/core/refusals";
import type { ResultTable } from "~/deidentify/media";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { RULES_VERSION } from "../consent/attestation";
import { changeCase, type FoundCase, findCase, insertCaseStep } from "./case.queries.server";
import { CHANGED_MEANWHILE, caseToChange } from "./case.server";
import { readReadiness } from "./case-readiness.server";
import { insertAttestation } from "./case-submission.queries.server";

const confirmEach = "Read the rules and confirm them, then send the case in.";

export const submissionForm = z.object({
  basedOn: z.coerce.number().int().nonnegative(),
  rules: z.coerce.number().int(),
  attest: z.literal("1", { error: confirmEach }),
});

export type Submission = { basedOn: number; rules: number };

/**
 * Sends a case to the second person: nothing may be left to do, every text passes the check once more, and its author
 * confirms the rules of this version. From here on its author can only withdraw it.
 */
export async function submitCase(ctx: Context, token: string, { basedOn, rules }: Submission): Promise<void> {
  const found = await caseToChange(ctx, token);
  if (found.anonymous) must(canBeAnonymous(ctx.actor, ctx.now));
  if (rules !== RULES_VERSION)
    throw new Invalid("The rules have changed meanwhile. Read them again.", { attest: confirmEach });
  const rendered = await passed(ctx, found, await mustBeReady(ctx, found));
  await ctx.write(async (tx) => {
    const set = { ...rendered, state: "submitted", submitted_at: ctx.now, updated_at: ctx.now };
    if (!(await changeCase(tx, found.id, basedOn, set))) throw new Conflict(CHANGED_MEANWHILE);
    // The case is held now, so nothing can be attached, taken away or said anew before it waits.
    const held = await findCase(tx, token);
    if (held) await mustBeReady({ ...ctx, db: tx }, held);
    const actorId = found.authorId;
    await insertAttestation(tx, { caseId: found.id, accountId: actorId, rulesVersion: rules, now: ctx.now });
    await insertCaseStep(tx, { caseId: found.id, from: found.state, to: "submitted", actorId, now: ctx.now });
  });
}

type Readiness = Awaited<ReturnType<typeof readReadiness>>;

async function mustBeReady(ctx: Context, found: FoundCase): Promise<Readiness> {
  const readiness = await readReadiness(ctx.db, found);
  if (readiness.missing.length === 0) return readiness;
  const left = readiness.missing.map(({ what }) => what).join(" · ");
  throw new Invalid(`This is left to do: ${left}`);
}

/**
 * Every text once more, since the check may have learnt meanwhile, and the thread's parts as they will be published.
 */
async function passed(ctx: Context, found: FoundCase, { attachments, consent }: Readiness) {
  const said = Object.fromEntries(
    attachments.flatMap(({ id, alt, caption, table }) => [
      [`table-${id}`, table ? tableText(table) : ""],
      [`alt-${id}`, alt],
      [`caption-${id}`, caption],
    ]),
  );
  const { title, tags } = found;
  const plain = { title, tags, source: consent?.source ?? "", keeper: consent?.keeper ?? "", ...said };
  const { know, think, asking } = await checked(ctx, plain, threadParts(found));
  return {
    know_html: know.html,
    think_html: think.html,
    asking_html: asking.html,
    renderer_version: asking.rendererVersion,
  };
}

/** A table of results as lines, so that nothing in a cell is left out of the check. */
const tableText = ({ caption, columns, rows }: ResultTable) =>
  [
    caption,
    columns.join(" "),
    ...rows.map(({ test, cells, unit, reference }) =>
      [test, ...cells.map(({ text }) => text), unit, reference].join(" "),
    ),
  ].join("\n");
