import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import type { NoticeKind } from "./notice";
import { Recipients, tellPeople } from "./telling.server";

const kinds: Record<EventOf<"TextHeldBack">["kind"], NoticeKind> = {
  collection: "collection-held",
  profile: "profile-held",
  case: "case-returned",
};

/** After the commit: whoever wrote a text that was held back learns of it, and nobody else. */
export async function tellOfHeldBack(ctx: Context, { kind, id, ownerId }: EventOf<"TextHeldBack">): Promise<void> {
  const recipients = new Recipients().add(kinds[kind], ownerId);
  // Mended and held back again later, it is told anew.
  const act = `held-back:${kind}:${id}:${ctx.now}`;
  await tellPeople(ctx, { act, recipients, threadId: null, post: null, actorId: null, visibility: null });
}
