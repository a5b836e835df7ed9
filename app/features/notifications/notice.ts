import type { PostKind } from "~/core/ids";
import { isOneOf } from "~/core/one-of";
import { revealReasonWords } from "~/core/reveal-reasons";

/** Why somebody is told. One act tells one person once; of several reasons the first here is given. */
export const noticeKinds = [
  "mention",
  "reply",
  "answer",
  "comment",
  "endorsement",
  "helpful",
  "learning-points",
  "hidden",
  "decided",
  "restored",
  "revealed",
  "role",
  "verification-expired",
  "verification-lapsed",
  "verification-revoked",
  "role-ended",
  "verification-question",
  "verification-decided",
  "appeal-decided",
  "documents-expired",
  "claim-stuck",
  "verification-ends-30",
  "verification-ends-7",
  "verification",
  "school",
  "place-ended",
  "case-approved",
  "case-returned",
  "case-refused",
  "case-published",
  "case-withdrawn",
  "collection-held",
  "profile-held",
  "followed-thread",
  "followed-person",
  "followed-topic",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** About one's own case; they lead to the list that nobody else has, and a mail says no more than that. */
export const caseAffairs: readonly NoticeKind[] = [
  "case-approved",
  "case-returned",
  "case-refused",
  "case-published",
  "case-withdrawn",
];

/** About a text of one's own that the check found something in; each leads to where it can be mended. */
export const heldBack: Partial<Record<NoticeKind, string>> = {
  "collection-held": "/collections",
  "profile-held": "/account/profile",
};

/** What happened to one's own verification; a mail may go out with the words, so they say neither how nor why. */
export const ownVerification: readonly NoticeKind[] = [
  "verification-expired",
  "verification-lapsed",
  "verification-revoked",
  "verification-question",
  "verification-decided",
  "appeal-decided",
  "documents-expired",
  "verification-ends-30",
  "verification-ends-7",
  "verification",
];

/** These are about one's own post or account, and stand whether or not readers can see the post. */
export const ownAffairs: readonly NoticeKind[] = [
  "hidden",
  "decided",
  "restored",
  "revealed",
  "role",
  "role-ended",
  "collection-held",
  "profile-held",
  "school",
  "place-ended",
  "claim-stuck",
  ...ownVerification,
  ...caseAffairs,
];

export const isNoticeKind = isOneOf(noticeKinds);

const nouns: Record<PostKind, string> = { thread: "question", answer: "answer", comment: "comment" };

/**
 * `who` is a name, or "Somebody" where nobody is named. `why` is a reveal's stored reason. `count` is how many of the
 * kind came together on one thread.
 */
export function noticeWords(
  kind: NoticeKind,
  { who, post, count = 1, why }: { who: string; post: PostKind; count?: number; why?: string | null },
) {
  const several = count > 1;
  switch (kind) {
    case "mention":
      return several ? `You were mentioned ${count} times` : `${who} mentioned you`;
    case "reply":
      return several ? `${count} replies to your comments` : `${who} replied to your comment`;
    case "answer":
      return several ? `${count} answers to your question` : `${who} answered your question`;
    case "comment":
      return several ? `${count} comments on what you wrote` : `${who} commented on what you wrote`;
    case "endorsement":
      return several ? `${count} endorsements of your answer` : `${who} endorsed your answer`;
    case "helpful":
      return "Your answer helped the asker";
    case "learning-points":
      return "Key points were marked";
    case "hidden":
      return `Your ${nouns[post]} is hidden while moderators look at it`;
    case "decided":
      return `Moderators decided that your ${nouns[post]} stays hidden`;
    case "restored":
      return `Your ${nouns[post]} can be read again`;
    case "revealed":
      return `Two moderators looked up who asked your anonymous question${why ? `: ${revealReasonWords(why)}` : ""}`;
    case "role":
      return "Your role was given";
    case "role-ended":
      return "A role of yours was ended. You can read why, and ask for it again";
    case "verification-expired":
      return "Your verification has run out, and your role with it. Ask for it again at any time";
    case "verification-lapsed":
      return "Your verification has ended: the register was asked again. You can read what it said";
    case "verification-revoked":
      return "Your verification was ended, and your role with it. You can read why, and ask for it again";
    case "verification-question":
      return "There is a question about your verification. You can answer it once";
    case "verification-decided":
      return "Your verification is decided. You can read how, and why";
    case "appeal-decided":
      return "Your appeal is decided. You can read how, and why";
    case "documents-expired":
      return "What you showed to be verified was deleted after 30 days. Add it again, and send it in";
    case "claim-stuck":
      return "A claim or an appeal waits that nobody left here may decide. Make somebody a moderator who may";
    case "verification-ends-30":
      return "Your verification ends within 30 days. Ask for it again before, and nothing is interrupted";
    case "verification-ends-7":
      return "Your verification ends within 7 days. Ask for it again before, and nothing is interrupted";
    case "verification":
      return "There is news about your verification";
    case "school":
      return "Something about you changed at a school here";
    case "place-ended":
      return "Your place in a cohort ended: the sign-in it rested on counts no more. Ask your school for another";
    case "case-approved":
      return "Your case was checked, and comes out when its day has come";
    case "case-returned":
      return "Your case was given back to you, with what to change";
    case "case-refused":
      return "Your case was not published. The reason stands with it";
    case "case-published":
      return "Your case is published";
    case "case-withdrawn":
      return "Your case was withdrawn, and is gone";
    case "collection-held":
      return "A collection of yours is a draft again: the privacy check found something in it";
    case "profile-held":
      return "What you say of yourself is hidden: the privacy check found something in it";
    case "followed-thread":
      return several ? `${count} new posts in a question you follow` : `${who} wrote in a question you follow`;
    case "followed-person":
      return `${who}, whom you follow, wrote something`;
    case "followed-topic":
      return several ? `${count} new posts in a topic you follow` : "A new question in a topic you follow";
  }
}
