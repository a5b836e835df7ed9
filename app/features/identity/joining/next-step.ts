import type { Member } from "~/core/actor";
import { dayWords } from "~/core/dates";
import type { Instant } from "~/core/time";

/** What a member is waiting for, in plain words; null for somebody who can take part. */
export type NextStep = {
  key: "paused" | "confirm" | "email" | "second-step" | "imported" | "role";
  title: string;
  text: string[];
};

export function nextStep(
  member: Pick<Member, "role" | "moderator" | "admin" | "emailConfirmed" | "suspendedUntil" | "heldBack"> & {
    imported: boolean;
    /** Somebody who came through a provider may have no address yet. */
    hasEmail: boolean;
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
  if (member.role !== "reader" || member.moderator || member.admin) return null;
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
