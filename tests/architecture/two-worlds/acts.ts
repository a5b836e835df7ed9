import { authorActs } from "./author-acts";
import { caseActs, caseWay } from "./case-acts";
import { endings, leavings } from "./endings";
import { othersActs } from "./others-acts";
import type { Do } from "./where";
import type { World } from "./world";

export { ask } from "./author-acts";
export { beforeEndings, unanswered } from "./endings";

const acts: Record<string, Do> = { ...authorActs, ...othersActs, ...caseWay, ...caseActs, ...endings, ...leavings };
export const actNames = Object.keys(acts);

/** Without these there is nothing to act on. */
export const firstActs = ["a mentor answers", "the author comments", "a student comments"] as const;
/** Until it waits for the second person, and from there until it is out. */
export const [toTheSecondPerson, untilItIsOut] = [Object.keys(caseWay).slice(0, 2), Object.keys(caseWay).slice(2)];
/** After one of these the question or the case may be out of sight, so they come last. */
export const lastActs = Object.keys({ ...authorActs, ...othersActs, ...caseActs }).filter((name) =>
  /withdraws|back|reports (it|the own)|moderator/.test(name),
);
const inOrder = new Set([...lastActs, ...Object.keys(caseWay)]);
export const middleActs = Object.keys({ ...authorActs, ...othersActs }).filter((name) => !inOrder.has(name));
export const middleCaseActs = Object.keys(caseActs).filter((name) => !inOrder.has(name));

export const theEndings = Object.keys(endings);
export const theLeavings = Object.keys(leavings);
/** What others do, and moderation, while one of the two leaves and then the other. */
export const goingOn = Object.keys({ ...othersActs, ...caseActs }).filter((name) => !/^(the author|both)/.test(name));

/** Does one act; gives back what was refused, which is the same in both worlds too. */
export async function perform(world: World, name: string): Promise<string> {
  try {
    await acts[name]?.(world);
    return "done";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
