import { type Actor, type Member, visitor } from "~/core/actor";
import { anActor } from "../../support/actors";

/** One actor of each kind that `/house/who-may-do-what` names; mentors and educators of specialty 1 unless said otherwise. */
const member = (traits: Partial<Member>) => anActor({ id: 7, ...traits });

export const NOW = Date.UTC(2026, 10, 22);

export const actors = {
  visitor,
  unconfirmed: member({ role: "student", emailConfirmed: false }),
  reader: member({}),
  suspended: member({ role: "mentor", mentorSpecialtyId: 1, suspendedUntil: NOW + 1 }),
  student: member({ role: "student", stage: "Year 4" }),
  trainee: member({ role: "trainee" }),
  mentor: member({ role: "mentor", mentorSpecialtyId: 1 }),
  otherMentor: member({ role: "mentor", mentorSpecialtyId: 2 }),
  educator: member({ role: "educator" }),
  educatorMentor: member({ role: "educator", mentorSpecialtyId: 1 }),
  moderator: member({ moderator: true }),
  admin: member({ admin: true }),
} satisfies Record<string, Actor>;

export type ActorName = keyof typeof actors;
export const actorNames = Object.keys(actors) as ActorName[];

/** Everybody whose role was given and who is not paused. */
export const verified: ActorName[] = [
  "student",
  "trainee",
  "mentor",
  "otherMentor",
  "educator",
  "educatorMentor",
  "moderator",
  "admin",
];
