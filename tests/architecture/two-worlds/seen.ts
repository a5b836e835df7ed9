import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "~/core/actor";
import { allowExport, exportAccount } from "~/features/identity/account-export.server";
import { exportForum } from "../../../app/cli/export/export-forum";
import { ask } from "../route-walk/walk";
import type { World } from "./world";

const data = (path: string) => (path === "/" ? "/_root.data" : path.replace(/(\?|$)/, ".data$1"));

/** Pages with data of their own; each is asked for as a document and as data. */
function pages(world: World): string[] {
  const { candidates, threads, collection } = world;
  const people = candidates.flatMap(({ handle, id }) => [`/people/${handle}`, `/admin/people/${id}`]);
  const asked = threads.flatMap(({ id, slug }) => [
    `/questions/${id}/${slug}`,
    `/questions/${id}/${slug}?order=newest`,
    `/questions/${id}`,
    `/questions/${id}/revisions`,
    `/questions/${id}/edit`,
    `/moderation/reveals/new?thread=${id}`,
  ]);
  const reviews = [1, 2, 3].flatMap((id) => [`/moderation/reviews/${id}`, `/moderation/reveals/${id}`]);
  return [
    ...["/", "/?tab=latest", "/questions?tab=unanswered", "/questions?tab=following", "/specialties/cardiology"],
    ...["/tags", "/tags/potassium", "/collections", `/collections/${collection}`, "/notices", "/bookmarks", "/drafts"],
    ...["/search?q=potassium", "/search?q=berit", "/search?q=gran", "/account/standing", "/account"],
    ...["/moderation", "/moderation/hidden", "/moderation/decided", "/moderation/log", "/moderation/reveals"],
    ...["/admin", "/admin/people", "/admin/jobs", "/answers/3", "/comments/1", "/comments/1/revisions"],
    ...people,
    ...asked,
    ...reviews,
  ];
}

/** Answers without a page: feeds, suggestions, lists for programs. */
const plain = (world: World) => [
  ...["/feeds/latest.atom", "/feeds/latest.json", "/sitemap.xml", "/sitemaps/1.xml", "/search/suggest?q=potas"],
  ...["/search/similar?q=why+was+the+potassium+raised", `/collections/${world.collection}/feed.atom`],
  ...["/moderation/log/export?format=csv&rows=all", "/search/suggest?q=ber"],
];

/**
 * What chance alone makes different: a page's nonce, the ids of the request and of a form, the salted hashes that chain the log, the port
 * of the server and how much of the disk is free. Nothing of them is derived from who asked.
 */
const withoutChance = (world: World, text: string) =>
  text
    .replaceAll(world.built.url, "https://ward.example")
    .replaceAll(/nonce="[^"]*"|"nonce","[^"]*"/g, "nonce")
    .replaceAll(/name="request-id" content="[^"]*"/g, "request-id")
    .replaceAll(/name="submission" value="[^"]*"|(\\*")submission\1,\1[\w-]{16}\1/g, "submission")
    .replaceAll(/("free\\*"),\d+/g, "$1")
    .replaceAll(/\d+(\.\d+)? GB/g, "GB")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "hash");

/** Everything a reader can fetch, by address. */
export async function seenBy(world: World, actor: Actor): Promise<Map<string, string>> {
  const { built } = world;
  const headers: Record<string, string> = actor.kind === "member" ? { cookie: await built.cookieOf(actor) } : {};
  const seen = new Map<string, string>();
  for (const path of [...pages(world).flatMap((page) => [page, data(page)]), ...plain(world)]) {
    const { status, location, body } = await ask(built.url + path, { headers });
    seen.set(path, withoutChance(world, `${status} ${location}\n${body}`));
  }
  if (actor.kind !== "member") return seen;
  const ctx = built.forum.as({ ...actor, authenticatedAt: built.forum.clock() });
  const copy = await exportAccount(ctx, await allowExport(ctx), []);
  seen.set("account export", withoutChance(world, copy));
  return seen;
}

/** What leaves the forum unasked, and what its operator can take out of it. */
export async function sentAndExported(world: World): Promise<Map<string, string>> {
  const { built, candidates } = world;
  const { forum } = built;
  await forum.jobs.drain();
  const addresses = new Set<string>(candidates.map(({ handle }) => `${handle.replace("-", ".")}@example.org`));
  const mails = forum.mailbox.list().filter(({ to }) => !addresses.has(to));
  const live = await forum.database.read
    .selectFrom("live_event")
    .select(["account_id", "thread_id", "type", "payload", "created_at"])
    .where((eb) =>
      eb.or([
        eb("account_id", "is", null),
        eb(
          "account_id",
          "not in",
          candidates.map(({ id }) => id),
        ),
      ]),
    )
    .orderBy("id")
    .execute();
  const folder = mkdtempSync(join(tmpdir(), "wardround-worlds-"));
  const file = join(folder, "forum.ndjson");
  await exportForum(forum.database, file, { withEmail: true });
  const exported = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true, force: true });
  return new Map(
    [
      ["e-mails", JSON.stringify(mails.map(({ to, subject, text }) => ({ to, subject, text })))],
      ["live events", JSON.stringify(live)],
      ["wardround export", exported],
    ].map(([what, text]) => [what ?? "", withoutChance(world, text ?? "")]),
  );
}

/** Where two worlds differ, with what stands around the first difference. */
export function differences(one: Map<string, string>, two: Map<string, string>, who: string): string[] {
  return [...one].flatMap(([path, text]) => {
    const other = two.get(path) ?? "";
    if (text === other) return [];
    let at = 0;
    while (text[at] === other[at]) at += 1;
    const around = (whole: string) => whole.slice(Math.max(0, at - 120), at + 120);
    return [`${who} ${path}:\n  one: ${around(text)}\n  two: ${around(other)}`];
  });
}
