import type { PostRef } from "~/core/ids";
import { DAY } from "~/core/time";

/** Where a draft belongs: the ask page, the reply box of a thread, a comment box, an edit. One draft a place. */

export const askPlace = "ask";
export const answerPlace = (threadId: number) => `answer:${threadId}`;
export const commentPlace = (on: PostRef) => `comment:${on.kind}:${on.id}`;

const PLACE = /^(?:ask|answer:[1-9][0-9]{0,15}|comment:(?:thread|answer|comment):[1-9][0-9]{0,15})$/;

export const isDraftPlace = (text: string) => PLACE.test(text);

export const DRAFT_LIFE = 14 * DAY;
/** Room for the three parts of a question at their longest. */
export const LONGEST_DRAFT = 70_000;
export const MOST_DRAFTS = 50;
