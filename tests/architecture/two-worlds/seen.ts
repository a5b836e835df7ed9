import { allowExport, exportAccount } from "~/features/identity/account/account-export.server";
import type { ReaderName, World } from "./world";

/**
 * What chance alone makes different: a page's nonce, the ids of the request and of a form, the salted hashes that chain
 * the log and those of a page's scripts, the port of the server, how much of the disk is free and how much of it
 * PostgreSQL has taken so far. Nothing of them is derived from who asked.
 */
export const withoutChance = (world: World, text: string) =>
  text
    .replaceAll(world.built.url, "https://ward.example")
    .replaceAll(/nonce="[^"]*"|"nonce","[^"]*"|'nonce-[^']*'/g, "nonce")
    .replaceAll(/'sha256-[^']*'/g, "script")
    .replaceAll(/name="request-id" content="[^"]*"/g, "request-id")
    .replaceAll(/name="submission" value="[^"]*"|(\\*")submission\1,\1[\w-]{16}\1/g, "submission")
    .replaceAll(world.built.forum.database.dialect === "sqlite" ? diskOfSqlite : diskOfPostgres, "$1 bytes")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "hash");

const diskOfSqlite = /("free\\*"),\d+|\d+(?:\.\d+)? GB/g;
const diskOfPostgres = /("(?:free|database)\\*"),\d+|\d+(?:\.\d+)? [MG]B/g;

/**
 * What a header says. When it was sent and which request it answers differs in any two; of a cookie the word is secret.
 */
function headerLine(name: string, value: string): string {
  if (name === "date" || name === "x-request-id") return name;
  if (name === "set-cookie") return `${name}: ${value.replace(/=[^;]*/, "=")}`;
  return `${name}: ${value}`;
}

type Answered = { text: string; etag: string | null };

/** An answer whole, as somebody's browser gets it: status, every header, body. */
async function answer(world: World, path: string, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(world.built.url + path, {
    redirect: "manual",
    // As it is: the length of something packed depends on the chance in it.
    headers: { "Accept-Encoding": "identity", ...headers },
  });
  const body = await response.text();
  // Of a page that says how much of the disk is free.
  const lengthByChance = /\d [MG]B/.test(body);
  const lines = [...response.headers]
    .filter(([name]) => name !== "content-length" || !lengthByChance)
    .map(([name, value]) => headerLine(name, value));
  const text = withoutChance(world, `${response.status}\n${lines.join("\n")}\n\n${body}`);
  return { text, etag: response.headers.get("etag") };
}

/** Everything a reader can fetch at these addresses. */
export async function seenBy(
  world: World,
  name: ReaderName | "author",
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const cookie = world.cookies.get(name);
  const seen = new Map<string, string>();
  for (const path of addresses) {
    const { text, etag } = await answer(world, path, cookie ? { cookie } : {});
    seen.set(path, text);
    if (name !== "visitor" || !etag) continue;
    const known = world.etags.get(path);
    if (known) seen.set(`${path} since`, (await answer(world, path, { "If-None-Match": known })).text);
    world.etags.set(path, etag);
  }
  return seen;
}

/** The copy of one's own account. */
export async function copyOf(world: World, name: Exclude<ReaderName, "visitor">): Promise<Map<string, string>> {
  const { forum } = world.built;
  const ctx = forum.as({ ...world.people[name], authenticatedAt: forum.clock() });
  return new Map([["account export", withoutChance(world, await exportAccount(ctx, await allowExport(ctx), []))]]);
}

/** Where two worlds differ, with what stands around the first difference. */
export function differences(one: Map<string, string>, two: Map<string, string>, who: string): string[] {
  return [...new Set([...one.keys(), ...two.keys()])].flatMap((path) => {
    const [text, other] = [one.get(path) ?? "", two.get(path) ?? ""];
    if (text === other) return [];
    let at = 0;
    while (text[at] === other[at]) at += 1;
    const around = (whole: string) => whole.slice(Math.max(0, at - 120), at + 120);
    return [`${who} ${path}:\n  one: ${around(text)}\n  two: ${around(other)}`];
  });
}
