import { DAY } from "~/core/time";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { giveRole } from "~/features/identity/people/role.server";
import { askReveal, decideReveal } from "~/features/moderation/reveal/reveal.server";
import { payAnonymousMonth } from "~/features/reputation/anonymous-month.server";
import { as, type Do, thread } from "./where";
import { signIn, type World } from "./world";

const AGREED = { category: "danger", reason: "They wrote of harming themselves." } as const;

/**
 * What happens to one of the two, the same one in each world, and what comes long after the questions. After these the
 * streams are closed, since nobody's session is that long.
 */
export const endings: Record<string, Do> = {
  "a month passes": async (world) => {
    const { forum } = world.built;
    for (const stream of world.streams.values()) stream.close();
    forum.time.now += 35 * DAY;
    await signIn(world);
    await payAnonymousMonth(forum.as(world.people.admin));
  },
  "one of the two moves up a year": (world) =>
    giveRole(as(world, world.people.admin), {
      accountId: world.candidates[0].id,
      role: "student",
      specialtyId: null,
      stage: "Year 5",
      reason: "Passed the year.",
    }),
  "two moderators agree who it was": async (world) => {
    const id = await askReveal(as(world, world.people.moderator), thread(world).id, AGREED);
    await decideReveal(as(world, world.people.other), id, { decision: "agree", reason: "It is serious." });
  },
};

/** They leave while others go on with the question. */
export const leavings: Record<string, Do> = {
  "one of the two leaves": (world) => leaves(world, 0),
  "the other leaves too": (world) => leaves(world, 1),
};

/** Deletes the account of one of the two, who has just shown who they are. */
function leaves(world: World, which: 0 | 1): Promise<unknown> {
  const leaver = world.candidates[which];
  return deleteAccount(as(world, { ...leaver, authenticatedAt: world.built.forum.clock() }));
}

/** What the question has earned by then. */
export const beforeEndings = [
  "a mentor answers",
  "a student answers",
  "the author says what helped",
  "the author comments",
  "a student comments",
  "the author disagrees",
  "the author reports an answer",
  "a mentor votes the question useful",
];
/** What its author said under the one to which nobody came. */
export const unanswered = ["the author comments"];
