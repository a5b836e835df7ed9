import { expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { canPurge, type PurgeFacts } from "~/features/moderation/hidden/purge";
import { anActor } from "../../support/actors";

const confirmed: PurgeFacts = { mine: false, decision: "hide", purgedAt: null, hidden: true, identifies: true };

it.each<[what: string, actor: Actor, facts: Partial<PurgeFacts>, may: boolean]>([
  ["a moderator", anActor({ moderator: true }), {}, true],
  ["an administrator", anActor({ admin: true }), {}, true],
  ["a student", anActor({ role: "student" }), {}, false],
  ["an educator", anActor({ role: "educator" }), {}, false],
  ["a visitor", visitor, {}, false],
  ["a paused moderator", anActor({ moderator: true, suspendedUntil: 100 }), {}, false],
  ["the author, who is a moderator", anActor({ moderator: true }), { mine: true }, false],
  ["a moderator before anybody decided", anActor({ moderator: true }), { decision: null }, false],
  ["a moderator after it was restored", anActor({ moderator: true }), { decision: "restore", hidden: false }, false],
  ["a moderator of what is not hidden any more", anActor({ moderator: true }), { hidden: false }, false],
  ["a moderator of what identifies nobody", anActor({ moderator: true }), { identifies: false }, false],
  ["a moderator, a second time", anActor({ moderator: true }), { purgedAt: 1 }, false],
])("%s: removing for good", (_what, actor, facts, may) => {
  expect(canPurge(actor, { ...confirmed, ...facts }, 10).ok).toBe(may);
});
