import { expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { canPurge, type PurgeFacts } from "~/features/moderation/purge";

const member = (traits: Partial<Member>): Member => ({
  kind: "member",
  id: 1,
  handle: "a",
  name: "A",
  role: "reader",
  specialtyId: null,
  mentorSpecialtyId: null,
  stage: null,
  moderator: false,
  admin: false,
  emailConfirmed: true,
  suspendedUntil: null,
  sessionId: "s",
  ...traits,
});
const confirmed: PurgeFacts = { mine: false, decision: "hide", purgedAt: null, hidden: true, identifies: true };

it.each<[what: string, actor: Actor, facts: Partial<PurgeFacts>, may: boolean]>([
  ["a moderator", member({ moderator: true }), {}, true],
  ["an administrator", member({ admin: true }), {}, true],
  ["a student", member({ role: "student" }), {}, false],
  ["an educator", member({ role: "educator" }), {}, false],
  ["a visitor", visitor, {}, false],
  ["a paused moderator", member({ moderator: true, suspendedUntil: 100 }), {}, false],
  ["the author, who is a moderator", member({ moderator: true }), { mine: true }, false],
  ["a moderator before anybody decided", member({ moderator: true }), { decision: null }, false],
  ["a moderator after it was restored", member({ moderator: true }), { decision: "restore", hidden: false }, false],
  ["a moderator of what is not hidden any more", member({ moderator: true }), { hidden: false }, false],
  ["a moderator of what identifies nobody", member({ moderator: true }), { identifies: false }, false],
  ["a moderator, a second time", member({ moderator: true }), { purgedAt: 1 }, false],
])("%s: removing for good", (_what, actor, facts, may) => {
  expect(canPurge(actor, { ...confirmed, ...facts }, 10).ok).toBe(may);
});
