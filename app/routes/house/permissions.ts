import { type Actor, canTakePart, isAdmin, isVerified, type Verdict } from "~/core/actor";
import { canAttach, canCheck, canCompose } from "~/features/cases/case-access";
import { canCurate } from "~/features/curation/curating";
import { canAnswer, canEndorse } from "~/features/forum/answer";
import { canAsk, canAskAnonymously, canMakePublic } from "~/features/forum/thread";
import { canVote } from "~/features/forum/vote";
import { moderators } from "~/platform/route-rules";
import { sampleActors } from "./sample-actors";

const NOW = 0;
const OWN_DRAFT = { state: "draft", mine: true } as const;
const allowed = (verdict: Verdict) => verdict.ok;
const withoutStanding = (actor: Actor) => canCurate(actor, 0, "young", NOW).ok;
const withStanding = (actor: Actor) => canCurate(actor, 10_000, "young", NOW).ok;

/** What the product lets people do, each answered by the rule that the verb itself asks. */
const acts: readonly { act: string; may: (actor: Actor) => boolean | string }[] = [
  { act: "Read public questions, pages and collections", may: () => true },
  { act: "Report that a post may identify somebody", may: () => true },
  { act: "Read questions for verified members", may: isVerified },
  { act: "Ask", may: (actor) => allowed(canAsk(actor, NOW)) },
  { act: "Ask anonymously", may: (actor) => allowed(canAskAnonymously(actor, NOW)) },
  { act: "Answer", may: (actor) => allowed(canAnswer(actor, { mine: false, anonymous: false }, NOW)) },
  { act: "Comment, follow, bookmark, flag", may: (actor) => allowed(canTakePart(actor, NOW)) },
  { act: "Vote", may: (actor) => allowed(canVote(actor, { kind: "answer", mine: false }, 1, NOW)) },
  {
    act: "Endorse an answer",
    may: (actor) => allowed(canEndorse(actor, { specialtyId: 1 }, { mine: false }, NOW)) && "own specialty",
  },
  {
    act: "Pin learning points, keep collections",
    may: (actor) => withoutStanding(actor) || (withStanding(actor) && "with standing"),
  },
  {
    act: "Make a question public",
    may: (actor) => allowed(canMakePublic(actor, { kind: "question", episode: "none" }, NOW)),
  },
  {
    act: "Tell a case, with attachments",
    may: (actor) => allowed(canCompose(actor, NOW)) && allowed(canAttach(actor, OWN_DRAFT, "synthetic", false, NOW)),
  },
  {
    act: "Check somebody else’s case before it is published",
    may: (actor) => allowed(canCheck(actor, { state: "submitted", mine: false, keptBoxes: false }, NOW)),
  },
  {
    act: "Check a case whose author kept something uncovered",
    may: (actor) => allowed(canCheck(actor, { state: "submitted", mine: false, keptBoxes: true }, NOW)),
  },
  { act: "Decide reports; reveal an anonymous author, two together", may: (actor) => allowed(moderators(actor, NOW)) },
  { act: "Settings, roles, governance record, import and export", may: isAdmin },
];

export type PermissionRow = { act: string; cells: (boolean | string)[] };

/** The table of the page "Who may do what": one row an act, one cell for each of the sample people. */
export function permissionTable(): PermissionRow[] {
  return acts.map(({ act, may }) => ({ act, cells: sampleActors.map(({ actor }) => may(actor)) }));
}
