import { type Actor, isVerified } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { readVersions } from "~/platform/versions.server";
import { type Block, blockBytes, escaped, fillBlock, htmlOf, renderBlock } from "~/ui/block.server";
import { openSpecialties, specialtyBySlug } from "../tag/specialty.queries.server";
import { CollectionLinks } from "../thread/collection-links";
import { audienceOf } from "../thread/thread-access";
import { filterQuery, type ListFilter } from "./list-filter";
import { ListPage } from "./list-page";
import {
  countUnanswered,
  findTag,
  followedCollections,
  isWatching,
  newestCollections,
} from "./list-side.queries.server";
import type { ListPlace, ListView } from "./list-view";
import { readWatched, recognisesAnybody } from "./thread-list.queries.server";
import { readThreadList } from "./thread-rows.queries.server";

const readerOf = (actor: Actor): ListView["reader"] =>
  actor.kind === "visitor" ? "visitor" : isVerified(actor) ? "verified" : "reader";

/**
 * A list page's HTML for this reader. It is rendered once for each version of the lists and kind of reader; only the
 * list of what somebody follows is their own, and every list of somebody who recognises a patient.
 */
export async function listHtml(ctx: Context, place: ListPlace, filter: ListFilter): Promise<Buffer> {
  const { actor, db, runtime } = ctx;
  const reader = readerOf(actor);
  const versions = await readVersions(db);
  const recogniserId = actor.kind === "member" && (await recognisesAnybody(db, actor.id)) ? actor.id : 0;
  const own = recogniserId !== 0 || (filter.tab === "following" && actor.kind === "member");
  const key = `list ${versions.site}.${versions.lists} ${reader} ${place.path}${filterQuery(filter)}`;
  // The cast: only this function puts something in under a key that begins with "list".
  let block = own ? undefined : (runtime.blocks.get(key) as Block | undefined);
  if (!block) {
    block = renderBlock(<ListPage view={await readView(ctx, place, filter, reader, recogniserId)} />);
    if (!own) runtime.blocks.put(key, block, blockBytes(block));
  }
  return fillBlock(block, await slotsOf(ctx, place));
}

async function readView(
  { actor, db }: Context,
  place: ListPlace,
  filter: ListFilter,
  reader: ListView["reader"],
  recogniserId: number,
): Promise<ListView> {
  const audience = audienceOf(actor);
  const [specialties, unanswered, collections, specialty, tag, watched] = await Promise.all([
    openSpecialties(db),
    place.kind === "all" ? countUnanswered(db, audience) : 0,
    newestCollections(db, audience),
    place.kind !== "specialty" && filter.specialty ? specialtyBySlug(db, filter.specialty) : undefined,
    place.kind !== "tag" && filter.tag ? findTag(db, filter.tag, audience) : undefined,
    filter.tab === "following" && actor.kind === "member" ? readWatched(db, actor.id) : [],
  ]);
  // A specialty or tag that there is not matches no thread.
  const missing =
    (filter.specialty && !specialty && place.kind !== "specialty") || (filter.tag && !tag && place.kind !== "tag");
  const list = {
    audience,
    filter,
    specialtyId: place.kind === "specialty" ? place.id : (specialty?.id ?? null),
    tagId: place.kind === "tag" ? place.id : (tag?.id ?? null),
    watched,
    recogniserId,
  };
  const { rows, more } = missing ? { rows: [], more: false } : await readThreadList(db, list);
  return { place, filter, rows, more, specialties, unanswered, collections, tagName: tag?.name ?? null, reader };
}

/** What one member finds on the list: collections they follow, and whether they follow the page's own topic. */
async function slotsOf({ actor, db }: Context, place: ListPlace) {
  const member = actor.kind === "member" ? actor : null;
  const [followed, watching] = await Promise.all([
    member ? followedCollections(db, member.id, audienceOf(actor)) : [],
    member && place.kind !== "all" ? isWatching(db, member.id, place.kind, place.id) : false,
  ]);
  const collections =
    followed.length > 0
      ? htmlOf(<CollectionLinks title="Collections you follow" collections={followed} />)
      : escaped("");
  const slots = new Map([
    ["collections", collections],
    ["on:watch", escaped(watching ? "0" : "1")],
    ["pressed:watch", escaped(String(watching))],
    ["word:watch", escaped(watching ? "Following" : "Follow")],
  ]);
  return (slot: string) => slots.get(slot);
}
