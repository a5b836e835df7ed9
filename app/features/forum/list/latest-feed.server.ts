import type { Db } from "db/engine";
import type { Feed } from "feed";
import { threadAddress } from "../post/addresses";
import { latestPublic } from "./feed.queries.server";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The newest public questions as a feed; what is for verified members is never in it. Atom titles are HTML, so a "<" in
 * one is written as an escape; those of a JSON feed are plain text.
 */
export async function latestFeed(db: Db, publicUrl: string, form: "atom" | "json"): Promise<Feed> {
  const words = form === "atom" ? escaped : (text: string) => text;
  const items = await latestPublic(db);
  const link = new URL("/questions", publicUrl).href;
  const feed = new (await import("feed")).Feed({
    id: link,
    link,
    title: "Wardround: latest questions",
    description: "Questions by medical students about episodes that are over, answered by verified doctors.",
    language: "en-GB",
    copyright: "",
    updated: new Date(items[0]?.createdAt ?? 0),
    feedLinks: {
      atom: new URL("/feeds/latest.atom", publicUrl).href,
      json: new URL("/feeds/latest.json", publicUrl).href,
    },
  });
  for (const item of items) {
    const address = new URL(threadAddress(item), publicUrl).href;
    feed.addItem({
      id: address,
      link: address,
      title: words(item.title),
      content: `<p>${escaped(item.words)}</p>`,
      author: [{ name: item.author }],
      date: new Date(item.createdAt),
    });
  }
  return feed;
}
