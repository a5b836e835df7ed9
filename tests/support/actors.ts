import type { Member } from "~/core/actor";

/**
 * A member for rules that ask only who acts: without role, specialty or duty, their address confirmed and not paused.
 */
export const anActor = (traits: Partial<Member> = {}): Member => ({
  kind: "member",
  id: 1,
  handle: "somebody",
  name: "Somebody",
  role: "reader",
  specialtyId: null,
  mentorSpecialtyId: null,
  stage: null,
  moderator: false,
  admin: false,
  emailConfirmed: true,
  suspendedUntil: null,
  sessionId: "s",
  authenticatedAt: 0,
  heldBack: false,
  ...traits,
});
