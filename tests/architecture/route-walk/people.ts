import type { Actor, Member } from "~/core/actor";
import { visitor } from "~/core/actor";
import { aMember, aMentor, aModerator, anEducator } from "../../support/people";
import type { TestRuntime } from "../../support/test-runtime";

/** One reader of each kind there is. */
export async function everyRole(forum: TestRuntime): Promise<Record<string, Actor>> {
  return {
    visitor,
    unconfirmed: await aMember(forum, { role: "reader", emailConfirmed: false, stage: null }),
    reader: await aMember(forum, { role: "reader", stage: null }),
    student: await aMember(forum),
    trainee: await aMember(forum, { role: "trainee", specialty: "cardiology", stage: "Specialty registrar" }),
    mentor: await aMentor(forum, "cardiology"),
    educator: await anEducator(forum, "cardiology"),
    moderator: await aModerator(forum),
    admin: await aMember(forum, { role: "reader", stage: null, admin: true }),
    suspended: await aMember(forum, { suspendedUntil: forum.clock() + 86_400_000 }),
  };
}

export const isMember = (actor: Actor): actor is Member => actor.kind === "member";
