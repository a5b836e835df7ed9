import type { Member } from "~/core/actor";
import { findActor } from "~/features/identity/sign-in/session.server";
import type { TestRuntime } from "./test-runtime";

/** Who a Set-Cookie line (as a verb gives it back) speaks for from now on. */
export function actorOf(forum: TestRuntime, setCookie: string) {
  return findActor(forum, setCookie.split(";", 1)[0]);
}

/** The same for a line that must speak for a member. */
export async function memberOfCookie(forum: TestRuntime, setCookie: string): Promise<Member> {
  const actor = await actorOf(forum, setCookie);
  if (actor.kind !== "member") throw new Error("This cookie speaks for nobody.");
  return actor;
}
