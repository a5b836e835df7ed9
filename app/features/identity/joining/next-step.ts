import type { Member } from "~/core/actor";
import { dayWords } from "~/core/dates";
import type { Instant } from "~/core/time";
import { endsSoon, type VerificationState } from "../verification/verification";

/** What a member is waiting for, in plain words; null for somebody who can take part. */
export type NextStep = {
  key: "paused" | "confirm" | "email" | "second-step" | "imported" | "role" | "claim";
  title: string;
  text: string[];
  /** What the link to their verification is called. */
  act?: string;
};

const meanwhile = "Until then you can read everything public.";
const again = "You can read why, and ask again.";
const without = "Until you are verified again you can read everything public.";

/** What has become of a claim to a role, for somebody who has none. */
const claims: Partial<Record<VerificationState, Omit<NextStep, "key">>> = {
  draft: {
    title: "You have begun to show who you are",
    text: ["What you filled in is kept. Nobody looks at it before you send it in.", meanwhile],
    act: "Go on",
  },
  submitted: {
    title: "Somebody looks at who you are",
    text: ["Usually within two working days. You are mailed when it is decided.", meanwhile],
    act: "What you sent in",
  },
  asked: {
    title: "The reviewer asks you something",
    text: ["Nothing goes on before you answer. You can answer once, and add documents.", meanwhile],
    act: "Read and answer",
  },
  refused: {
    title: "Your role could not be verified",
    text: [again, "Until you are verified you can read everything public."],
    act: "Read why",
  },
  expired: { title: "Your verification has run out", text: [again, without], act: "Ask again" },
  revoked: { title: "Your verification has ended", text: [again, without], act: "Read why" },
};

const holds = "What holds now stays until it is decided.";

/** What somebody with a role is told: a question about what they asked for besides, or that what they have ends. */
function renewal({ claim, endsAt }: { claim: VerificationState | null; endsAt: Instant | null }, now: Instant) {
  const step = claim === null ? undefined : claims[claim];
  if (claim === "asked" && step)
    return { key: "claim" as const, ...step, text: step.text.map((text) => (text === meanwhile ? holds : text)) };
  if (claim === "submitted" || !endsSoon(endsAt, now)) return null;
  return {
    key: "claim" as const,
    title: `Your verification ends on ${dayWords(endsAt)}`,
    text: ["Ask for it again before, and nothing is interrupted."],
    act: claim === "draft" ? "Go on" : "Ask again",
  };
}

export function nextStep(
  member: Pick<Member, "role" | "moderator" | "admin" | "emailConfirmed" | "suspendedUntil" | "heldBack"> & {
    imported: boolean;
    /** Somebody who came through a provider may have no address yet. */
    hasEmail: boolean;
    /** Where their newest claim to a role stands, if they made one. */
    claim: VerificationState | null;
    /** When what was checked of them ends, if it holds. */
    endsAt: Instant | null;
  },
  now: Instant,
): NextStep | null {
  if (member.suspendedUntil !== null && member.suspendedUntil > now)
    return {
      key: "paused",
      title: `Your account is paused until ${dayWords(member.suspendedUntil)}`,
      text: ["You can read, but not post or vote. After that day everything works again by itself."],
    };
  if (!member.hasEmail)
    return {
      key: "email",
      title: "Add your e-mail address",
      text: [
        "Your sign-in gave us none that was checked. With one you are told what happens here, and can ask for a role.",
      ],
    };
  if (!member.emailConfirmed)
    return {
      key: "confirm",
      title: "Confirm your e-mail address",
      text: ["We sent you a link. Until you follow it, you can read what is public, and nothing more."],
    };
  if (member.heldBack)
    return {
      key: "second-step",
      title: "Your duties here wait for a second step",
      text: ["Moderators and administrators need more than a password. Set it up on the security page, then go on."],
    };
  if (member.role !== "reader" || member.moderator || member.admin) return renewal(member, now);
  const claim = member.claim === null ? undefined : claims[member.claim];
  if (claim) return { key: "claim", ...claim };
  const wait = [
    "What stands beside a name here was checked. Say what you are and show it: five minutes for you, then a person looks at it, usually within two working days.",
    "Until then you can read everything public. With your role you can also read what is for members, ask, answer and vote.",
  ];
  if (member.imported)
    return {
      key: "imported",
      title: "Your role has not been checked here yet",
      text: ["What you wrote elsewhere is under your name, with the role you had there marked as imported.", ...wait],
    };
  return { key: "role", title: "You are in. Your role is not checked yet", text: wait };
}
