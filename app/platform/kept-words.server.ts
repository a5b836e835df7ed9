import { createHmac, randomBytes } from "node:crypto";
import { type Find, type KeepReason, keepReasons, mayKeep, sameWords } from "~/core/find";
import { DAY } from "~/core/time";
import { findsIn } from "~/deidentify/text/find";
import type { Context } from "./context.server";
import { keptBefore, keptReasons, writeKept } from "./kept-text.queries.server";

/** Words are kept as a hash: a list of names that somebody kept would be a list of names. */
const hashOf = (ctx: Context, { kind, text }: Find) =>
  createHmac("sha256", ctx.runtime.keys.kept)
    .update(`${kind} ${sameWords(text)}`)
    .digest("hex");

/** Says of each of these finds whether the actor kept it for a reason, or anybody did. */
export async function isKept(
  ctx: Context,
  finds: readonly Find[],
  byAnybody: boolean,
): Promise<(find: Find) => boolean> {
  const { actor } = ctx;
  const hashes = [...new Set(finds.filter(mayKeep).map((find) => hashOf(ctx, find)))];
  const before = async () => (actor.kind === "visitor" ? new Set() : keptBefore(ctx.db, actor.id, hashes));
  const kept = byAnybody ? new Set((await keptReasons(ctx.db, hashes)).keys()) : await before();
  return (find) => mayKeep(find) && kept.has(hashOf(ctx, find));
}

/** Keeps why finds may stay. */
export async function keep(ctx: Context, kept: readonly { find: Find; reason: KeepReason }[]): Promise<void> {
  const { actor } = ctx;
  if (actor.kind === "visitor" || kept.length === 0) return;
  const rows = new Map(kept.map(({ find, reason }) => [hashOf(ctx, find), reason]));
  const list = [...rows].map(([hash, reason]) => ({ hash, reason }));
  await ctx.write((tx) => writeKept(tx, actor.id, list, ctx.now - (ctx.now % DAY)));
}

/** Words that stand in a post because somebody said why they are not a patient's. */
export type KeptWords = { text: string; reason: string };

/** Those of these texts, with the reasons, for whoever decides about a report; who kept them is not said. */
export async function keptWordsIn(ctx: Context, sources: readonly string[]): Promise<KeptWords[]> {
  const texts = sources.filter((source) => source.trim() !== "");
  const anchor = () => `n${randomBytes(6).toString("hex")}`;
  const read = await Promise.allSettled(texts.map((source) => ctx.runtime.content.read(source, { anchor: anchor() })));
  // A text that cannot be read now shows none: the report can be decided all the same.
  const finds = read
    .flatMap((one, at) => (one.status === "fulfilled" ? findsIn("", texts[at] ?? "", one.value.spans) : []))
    .filter(mayKeep);
  const reasons = await keptReasons(ctx.db, [...new Set(finds.map((find) => hashOf(ctx, find)))]);
  const kept = new Map<string, KeptWords>();
  for (const find of finds) {
    const reason = reasons.get(hashOf(ctx, find));
    // The cast: the column holds the reasons of the list.
    if (reason) kept.set(sameWords(find.text), { text: find.text, reason: keepReasons[reason as KeepReason] });
  }
  return [...kept.values()];
}
