import { type Actor, canTakePart, isVerified, type Verdict } from "~/core/actor";
import { canCurate } from "~/core/curating";
import { canAttach, canCheck, canCompose } from "~/features/cases/case/case-access";
import { canAnswer, canEndorse } from "~/features/forum/answer/answer";
import { canVote } from "~/features/forum/answer/vote";
import { canRetitle } from "~/features/forum/post/post";
import { canAsk, canAskAnonymously, canMakePublic } from "~/features/forum/thread/thread";
import { canJoin, canSeeCohort } from "~/features/identity/organisations/cohort";
import { canKeepSchools, canManage } from "~/features/identity/organisations/organisation";
import { canAskReveal } from "~/features/moderation/reveal/reveal";
import { canDecide, canModerate } from "~/features/moderation/review/review";
import { admins } from "~/platform/route-rules";
import { NOW, sampleActors } from "./sample-actors";

const OWN_DRAFT = { state: "draft", mine: true } as const;
const QUESTION = { kind: "question", episode: "none" } as const;
const WAITING = { state: "submitted", mine: false, keptBoxes: false } as const;
const ANSWER = { kind: "answer", mine: false } as const;
const CARDIOLOGY = { specialtyId: 1 };
const NO_DUTY = { manages: false, assesses: false };
const MANAGES = { manages: true, assesses: false };
const ASSESSES = { manages: false, assesses: true };
const NOTHING_AGAINST = { ...NO_DUTY, removed: false };
const NO_STANDING = 0;
const MUCH_STANDING = 10_000;

const allowed = (verdict: Verdict) => verdict.ok;

/** What a curator may: without points, or only once there are enough. */
function curating(actor: Actor, may: (curate: Verdict) => Verdict): boolean | string {
  if (may(canCurate(actor, NO_STANDING, "young", NOW)).ok) return true;
  return may(canCurate(actor, MUCH_STANDING, "young", NOW)).ok && "with standing";
}

/** An endorsement: in one's own specialty, which educators have only if they are mentors too. */
function endorsing(actor: Actor, mine: boolean): boolean | string {
  if (canEndorse(actor, CARDIOLOGY, { mine }, NOW).ok) return "own specialty";
  if (actor.kind === "visitor" || actor.role !== "educator") return false;
  return canEndorse({ ...actor, mentorSpecialtyId: 1 }, CARDIOLOGY, { mine }, NOW).ok && "if mentor there";
}

/** What the product lets people do, each answered by the rule that the verb itself asks. */
const acts: readonly { act: string; may: (actor: Actor) => boolean | string }[] = [
  { act: "Read public questions, pages and collections", may: () => true },
  { act: "Report that a post may identify somebody", may: () => true },
  { act: "Read questions for verified members", may: isVerified },
  { act: "Ask", may: (actor) => allowed(canAsk(actor, NOW)) },
  { act: "Ask anonymously", may: (actor) => allowed(canAskAnonymously(actor, NOW)) },
  { act: "Answer", may: (actor) => allowed(canAnswer(actor, { mine: false, anonymous: false }, NOW)) },
  { act: "Comment, follow, bookmark, flag", may: (actor) => allowed(canTakePart(actor, NOW)) },
  { act: "Vote", may: (actor) => allowed(canVote(actor, ANSWER, 1, NOW)) },
  { act: "Endorse an answer", may: (actor) => endorsing(actor, false) },
  { act: "Pin learning points, keep collections", may: (actor) => curating(actor, (curate) => curate) },
  { act: "Make a question public", may: (actor) => curating(actor, (curate) => canMakePublic(curate, QUESTION)) },
  {
    act: "Change other people’s titles and tags",
    may: (actor) => curating(actor, (curate) => canRetitle(actor, { mine: false }, curate, NOW)),
  },
  {
    act: "Tell a case, with attachments",
    may: (actor) => allowed(canCompose(actor, NOW)) && allowed(canAttach(actor, OWN_DRAFT, "synthetic", false, NOW)),
  },
  {
    act: "Check somebody else’s case before it is published",
    may: (actor) => allowed(canCheck(actor, WAITING, NOW)),
  },
  {
    act: "Check a case whose author kept something uncovered",
    may: (actor) => allowed(canCheck(actor, { ...WAITING, keptBoxes: true }, NOW)),
  },
  { act: "Decide reports; reveal an anonymous author, two together", may: (actor) => allowed(canModerate(actor, NOW)) },
  { act: "Settings, roles, governance record, import and export", may: (actor) => allowed(admins(actor, NOW)) },
  { act: "Found a school and appoint its managers", may: (actor) => allowed(canKeepSchools(actor, NOW)) },
  { act: "Keep the cohorts of a school, once appointed", may: (actor) => allowed(canManage(actor, MANAGES, NOW)) },
  {
    act: "See who is in a cohort, once appointed to assess it",
    may: (actor) => allowed(canSeeCohort(actor, ASSESSES, NOW)),
  },
  { act: "Be a member of a cohort, and leave it", may: (actor) => allowed(canJoin(actor, NOTHING_AGAINST, NOW)) },
  {
    act: "Keep the cohorts of a school that somebody else manages",
    may: (actor) => allowed(canManage(actor, NO_DUTY, NOW)),
  },
  { act: "Vote on your own post", may: (actor) => allowed(canVote(actor, { ...ANSWER, mine: true }, 1, NOW)) },
  { act: "Endorse your own answer", may: (actor) => endorsing(actor, true) },
  {
    act: "Answer your own question that you asked anonymously",
    may: (actor) => allowed(canAnswer(actor, { mine: true, anonymous: true }, NOW)),
  },
  { act: "Check your own case", may: (actor) => allowed(canCheck(actor, { ...WAITING, mine: true }, NOW)) },
  { act: "Decide a report about your own post", may: (actor) => allowed(canDecide(actor, { mine: true }, NOW)) },
  {
    act: "Reveal who asked your own anonymous question",
    may: (actor) => allowed(canAskReveal(actor, { mine: true, assesses: false }, NOW)),
  },
  {
    act: "Reveal an anonymous author while assessing students",
    may: (actor) => allowed(canAskReveal(actor, { mine: false, assesses: true }, NOW)),
  },
];

export type PermissionRow = { act: string; cells: (boolean | string)[] };

/** The table of the page "Who may do what": one row an act, one cell for each of the sample people. */
export function permissionTable(): PermissionRow[] {
  return acts.map(({ act, may }) => ({ act, cells: sampleActors.map(({ actor }) => may(actor)) }));
}
