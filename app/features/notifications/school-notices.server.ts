import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import type { NoticeKind } from "./notice";
import { Recipients, tellPeople } from "./telling.server";

/**
 * After the commit: whoever was appointed, relieved or taken out learns that something changed. The words name no
 * school, since a notice may go out as a mail; the page they lead to does.
 */
export async function tellOfSchool(ctx: Context, { act, id, told, actorId }: EventOf<"SchoolChanged">): Promise<void> {
  const kind = act === "membership-lapsed" ? "place-ended" : "school";
  if (told !== null && told !== actorId) await tell(ctx, kind, `${act}:${id}`, told);
}

/** A sign-in made somebody a member: told once, with the page that says what the school sees and how to leave. */
export async function tellOfEntering(ctx: Context, event: EventOf<"CohortEntered">): Promise<void> {
  await tell(ctx, "school", `cohort-entered:${event.memberId}`, event.accountId);
}

async function tell(ctx: Context, kind: NoticeKind, act: string, accountId: number): Promise<void> {
  const recipients = new Recipients().add(kind, accountId);
  await tellPeople(ctx, { act, recipients, threadId: null, post: null, actorId: null, visibility: null });
}
