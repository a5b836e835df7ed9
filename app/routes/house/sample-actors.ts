import { type Actor, type Member, visitor } from "~/core/actor";

/** The moment at which the rules are asked. */
export const NOW = 0;

const member = (traits: Partial<Member>): Member => ({
  kind: "member",
  id: 1,
  handle: "sample",
  name: "Sample",
  role: "reader",
  specialtyId: 1,
  mentorSpecialtyId: null,
  stage: null,
  moderator: false,
  admin: false,
  emailConfirmed: true,
  suspendedUntil: null,
  sessionId: "sample",
  authenticatedAt: Number.MAX_SAFE_INTEGER,
  heldBack: false,
  ...traits,
});

/**
 * One of each kind of person, in the order of the product's table, then
 * who is no longer what they were. The mentor's specialty is number 1.
 */
export const sampleActors: readonly { who: string; actor: Actor }[] = [
  { who: "Visitor", actor: visitor },
  { who: "E-mail confirmed", actor: member({}) },
  { who: "Student", actor: member({ role: "student", stage: "Year 4" }) },
  { who: "Doctor in training", actor: member({ role: "trainee" }) },
  { who: "Mentor", actor: member({ role: "mentor", mentorSpecialtyId: 1 }) },
  { who: "Educator", actor: member({ role: "educator" }) },
  { who: "Moderator", actor: member({ moderator: true }) },
  { who: "Administrator", actor: member({ admin: true }) },
  // What a student, doctor or educator is once the check behind the role has expired or was revoked.
  { who: "Role ended", actor: member({ stage: null }) },
  { who: "Paused", actor: member({ role: "student", stage: "Year 4", suspendedUntil: NOW + 1 }) },
];
