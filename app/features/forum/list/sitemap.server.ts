import type { Db } from "db/engine";
import type { Instant } from "~/core/time";
import { threadAddress } from "../post/addresses";
import { specialtyPath } from "../post/paths";
import { openSpecialties } from "../tag/specialty.queries.server";
import { IDS_PER_FILE, newestThreadId, publicThreadsFrom, publishedCollections } from "./feed.queries.server";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

type Entry = { path: string; changedAt?: Instant };

const entryXml = (publicUrl: string, { path, changedAt }: Entry) =>
  `<url><loc>${escaped(new URL(path, publicUrl).href)}</loc>${
    changedAt === undefined ? "" : `<lastmod>${new Date(changedAt).toISOString().slice(0, 10)}</lastmod>`
  }</url>`;

const urlset = (publicUrl: string, entries: Entry[]) =>
  `${HEAD}<urlset xmlns="${NAMESPACE}">\n${entries.map((entry) => entryXml(publicUrl, entry)).join("\n")}\n</urlset>\n`;

/** The addresses of one range of thread ids; the first file has all that is no thread, too. */
export async function sitemapFile(db: Db, publicUrl: string, file: number, housePages: string[]): Promise<string> {
  const threads = (await publicThreadsFrom(db, file)).map((thread) => ({
    path: threadAddress(thread),
    changedAt: thread.changedAt,
  }));
  if (file > 0) return urlset(publicUrl, threads);
  const [specialties, collections] = await Promise.all([openSpecialties(db), publishedCollections(db)]);
  return urlset(publicUrl, [
    { path: "/" },
    { path: "/questions" },
    { path: "/specialties" },
    { path: "/collections" },
    ...specialties.map(({ slug }) => ({ path: specialtyPath(slug) })),
    ...housePages.map((path) => ({ path })),
    ...collections.map(({ id, changedAt }) => ({ path: `/collections/${id}`, changedAt })),
    ...threads,
  ]);
}

/** One file while the forum is small, else an index of files. */
export async function sitemap(db: Db, publicUrl: string, housePages: string[]): Promise<string> {
  const files = Math.ceil((await newestThreadId(db)) / IDS_PER_FILE);
  if (files <= 1) return sitemapFile(db, publicUrl, 0, housePages);
  const lines = Array.from(
    { length: files },
    (_, file) => `<sitemap><loc>${escaped(new URL(`/sitemaps/${file}.xml`, publicUrl).href)}</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${lines.join("\n")}\n</sitemapindex>\n`;
}
