import { isVerified } from "~/core/actor";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { mayCurate } from "~/platform/curator.server";
import type { GuardedArgs } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import type { Round } from "~/ui/mark";
import { findCollection } from "./collection.queries.server";
import { itemsOf } from "./collection-item.queries.server";
import type { CollectionItem } from "./collection-items";
import { canChangeCollection, canSeeCollection } from "./curating";

const rounds: Record<string, Round> = { unanswered: "open", peer: "peer", senior: "senior", curated: "curated" };

/** A collection as this reader may see it: what is for verified members is counted for a visitor, never named. */
export async function viewCollection({ ctx, params, load }: GuardedArgs) {
  const id = parseId(params.id);
  const collection = id === null ? undefined : await findCollection(ctx.db, id);
  if (!collection || !canSeeCollection(ctx.actor, collection))
    throw new NotFound("There is no collection at this address.");
  const keeper = await ctx.db
    .selectFrom("badge")
    .select(["name", "handle"])
    .where("id", "=", collection.ownerId)
    .executeTakeFirst();
  const readerId = ctx.actor.kind === "member" ? ctx.actor.id : 0;
  const rows = await itemsOf(ctx.db, collection.id, isVerified(ctx.actor) ? "verified" : "public", readerId);
  const editable = canChangeCollection(ctx.actor, collection, await mayCurate(ctx)).ok;
  const html: Record<string, string> = { [`collection-${collection.id}`]: collection.introHtml };
  const items: CollectionItem[] = [];
  let forMembers = 0;
  for (const row of rows) {
    if (row.noteHtml !== null) {
      html[`note-${row.id}`] = row.noteHtml;
      items.push({ id: row.id, kind: "note", htmlId: `note-${row.id}`, html: undefined });
    } else if (row.threadId !== null && row.title !== null && row.slug !== null) {
      const answers = row.answerCount === 1 ? "1 answer" : `${row.answerCount ?? 0} answers`;
      items.push({
        id: row.id,
        kind: "thread",
        to: `/questions/${row.threadId}/${row.slug}`,
        title: row.title,
        round: rounds[row.state ?? ""] ?? "open",
        meta: `${row.specialty ?? ""} · ${answers}`,
        members: row.visibility === "verified",
      });
    } else if (editable) items.push({ id: row.id, kind: "withheld" });
    else forMembers++;
  }
  const sent = sendPostHtml(load, html);
  return {
    id: collection.id,
    title: collection.title,
    publishedAt: collection.publishedAt,
    changedAt: collection.changedAt,
    keeper,
    editable,
    forMembers: isVerified(ctx.actor) ? 0 : forMembers,
    intro: sent[`collection-${collection.id}`],
    items: items.map((item) => (item.kind === "note" ? { ...item, html: sent[item.htmlId] } : item)),
    public: collection.publishedAt !== null,
  };
}
