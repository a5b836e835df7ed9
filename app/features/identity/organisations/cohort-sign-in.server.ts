import type { Tx } from "db/engine";
import { z } from "zod";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { requiredText } from "~/platform/typed-text.server";
import type { Claims } from "../openid/claims";
import type { Provider } from "../openid/provider";
import { holdProvider, requireProvider } from "../openid/provider.server";
import { whyNotJoin } from "./cohort";
import { holdCohort } from "./cohort.queries.server";
import { insertMembership, isMemberNow, isPausedNow, lastEnding } from "./cohort-member.queries.server";
import { insertCohortSignIn, signInsOfSchool, tieOfSchool, tiesSaid } from "./cohort-sign-in.queries.server";
import { closed, keeperOf, requireSchool } from "./duty.server";
import { joiningOf } from "./enter.server";
import { idField } from "./form-fields.server";
import { TIES_MAX } from "./organisation";
import { deleteTies, openMembership, restOnTies } from "./sign-in-membership.queries.server";
import { endRestingOn, queueStranded } from "./sign-in-membership.server";

export const signInForm = z.object({
  cohort: idField("Choose the cohort."),
  provider: requiredText(40, "Choose the sign-in."),
  affiliation: requiredText(300, "Enter what it says of its people, like student@northmere.ac.uk.").transform((text) =>
    text.toLowerCase(),
  ),
});

/** Ties what a provider says of people to a cohort: they come into it when they sign in. An administrator's act. */
export async function tieSignIn(ctx: Context, schoolId: number, input: z.output<typeof signInForm>): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, schoolId);
  const provider = await requireProvider(ctx, input.provider);
  const problem = affiliationProblem(provider, input.affiliation);
  if (problem) throw new Invalid(problem, { affiliation: problem });
  await ctx.write(async (tx) => {
    // First the provider, as every sign-in does: nobody waits for the other's row.
    await holdProvider(ctx, tx, provider);
    const held = await holdCohort(tx, input.cohort);
    if (!held) throw closed();
    if (held.organisationId !== schoolId) throw new NotFound("There is no such cohort.");
    if ((await signInsOfSchool(tx, schoolId)).length >= TIES_MAX)
      throw new Conflict(`A school is tied to at most ${TIES_MAX} affiliations. Take one off first.`);
    const tie = { cohortId: held.id, providerId: provider.id, affiliation: input.affiliation, by, now: ctx.now };
    if (!(await insertCohortSignIn(tx, tie))) throw new Conflict("This is tied to the cohort already.");
    const id = held.id;
    await ctx.record(tx, { type: "SchoolChanged", act: "cohort-sign-in-added", id, told: null, actorId: by });
  });
}

/** Why a provider cannot bring people in by this; null where it can. */
export function affiliationProblem(
  { name, affiliationScopes }: Pick<Provider, "name" | "affiliationScopes">,
  affiliation: string,
): string | null {
  const [, scope] = /^[a-z-]{1,40}@([a-z0-9.-]{1,255})$/.exec(affiliation) ?? [];
  if (!scope) return "Enter it like student@northmere.ac.uk.";
  return affiliationScopes.includes(scope) ? null : `${name} is not trusted to speak for ${scope}. Say so there first.`;
}

/** Unties them. Whoever came in by it and by nothing else is a member no more. */
export async function untieSignIn(ctx: Context, schoolId: number, id: number): Promise<void> {
  const by = keeperOf(ctx);
  await requireSchool(ctx, schoolId);
  await ctx.write(async (tx) => {
    // Held as by every sign-in: whoever is just coming in by it is a member before it ends, and goes with the others.
    const before = await tieOfSchool(tx, id, schoolId);
    if (before) await ctx.runtime.database.hold(tx, "openid_provider", before.providerId);
    const tie = await tieOfSchool(tx, id, schoolId);
    if (!tie) throw new Conflict("This is not tied to the cohort any more.");
    await deleteTies(tx, [id]);
    await queueStranded(ctx, tx, { providerId: tie.providerId, cohortIds: [tie.cohortId] });
    const act = "cohort-sign-in-removed" as const;
    await ctx.record(tx, { type: "SchoolChanged", act, id: tie.cohortId, told: null, actorId: by });
  });
}

/**
 * Somebody came back from a provider: they are in the cohorts that are tied to what it says of them, and no more in
 * those it brought them into and says nothing of now. Nobody is put back who left or was taken out. A provider that
 * says nothing at all this time changes nothing; one that speaks only for domains it is trusted with no more ends what
 * rested on them.
 */
export async function followSignIn(
  ctx: Context,
  tx: Tx,
  { accountId, provider, claims }: { accountId: number; provider: Provider; claims: Claims },
): Promise<void> {
  if (!claims.spoke) return;
  const said = new Set(claims.affiliations.map(({ kind, scope }) => `${kind}@${scope}`));
  const fitting = await tiesSaid(tx, provider.id, [...said]);
  const cohorts = [...new Set(fitting.map(({ cohortId }) => cohortId))];
  await endRestingOn(ctx, tx, { providerId: provider.id, accountId, but: cohorts });
  for (const cohortId of cohorts) {
    await bringIn(ctx, tx, { accountId, providerId: provider.id, cohortId });
    const member = await openMembership(tx, cohortId, accountId);
    // One by a link or a roster stands on that.
    if (member?.providerId === provider.id)
      await restOnTies(
        tx,
        member.id,
        fitting.flatMap((tie) => (tie.cohortId === cohortId ? [tie.id] : [])),
      );
  }
}

async function bringIn(
  ctx: Context,
  tx: Tx,
  { accountId, providerId, cohortId }: { accountId: number; providerId: number; cohortId: number },
): Promise<void> {
  // Most sign-ins are by members: only the first waits for the cohort.
  if (await isMemberNow(tx, cohortId, accountId)) return;
  if (await lastEnding(tx, cohortId, accountId)) return;
  // As by a link: whoever is paused now comes in by the first sign-in after it.
  if (await isPausedNow(tx, accountId, ctx.now)) return;
  const held = await holdCohort(tx, cohortId);
  if (!held) return;
  const joining = await joiningOf(tx, { cohortId, schoolId: held.organisationId }, accountId);
  if (whyNotJoin(joining) !== null) return;
  const memberId = await insertMembership(tx, { cohortId, accountId, via: "sign-in", providerId, now: ctx.now });
  if (memberId !== null) await ctx.record(tx, { type: "CohortEntered", memberId, accountId });
}
