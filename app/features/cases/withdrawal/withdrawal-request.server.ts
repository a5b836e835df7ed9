import { z } from "zod";
import type { FindKind } from "~/core/find";
import { TooMany } from "~/core/refusals";
import { DAY } from "~/core/time";
import { addressBlock, addressNetwork } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { checked } from "~/platform/text-check.server";
import { LONGEST_KEEPER, LONGEST_TOLD, MOST_OPEN, REQUEST_DAYS, SHORTEST_TOLD } from "./withdrawal-request";
import { expireRequests, insertRequest, openRequests } from "./withdrawal-request.queries.server";

const shorten = (longest: number) => `Shorten this to ${longest.toLocaleString("en")} characters.`;

export const requestForm = z.object({
  told: z
    .string({ error: "Write what you remember of the case." })
    .trim()
    .min(SHORTEST_TOLD, "Write a little more, so that the case can be found.")
    .max(LONGEST_TOLD, shorten(LONGEST_TOLD)),
  keeper: z.string().trim().max(LONGEST_KEEPER, shorten(LONGEST_KEEPER)).optional().default(""),
  /** Nobody sees this field; programs that fill in every field do. */
  website: z.string().optional().default(""),
});

/** Whom to ask is what the field is for. */
const ofKeepers: ReadonlySet<FindKind> = new Set(["care_place", "place", "employer"]);

const full =
  "Very many requests wait already, so this one was not taken. Ask the department or practice that treated you, or write to those who answer for this forum.";

/** Anybody asks moderators to withdraw a case, without its code and without an account. Who asked is stored nowhere. */
export async function askForWithdrawal(ctx: Context, typed: { told: string; keeper: string }): Promise<void> {
  const { actor, address, runtime } = ctx;
  const block = addressBlock(address);
  // Reading a text costs something, so trying is limited too, not only what is sent.
  if (address !== "") await runtime.limits.consume(rateLimitRules.withdrawalPerAddress, block);
  const { told } = await checked(ctx, { told: typed.told });
  const { keeper } = await checked(ctx, { keeper: typed.keeper }, {}, { ignore: ofKeepers });
  if (address !== "" && actor.kind === "visitor") {
    await runtime.limits.consume(rateLimitRules.withdrawalRequestPerAddress, block);
    // Whoever has 65,536 such blocks could else fill the list, and then nobody's request is taken.
    await runtime.limits.consume(rateLimitRules.withdrawalRequestPerNetwork, addressNetwork(address));
  }
  if (address !== "" && actor.kind === "member")
    await runtime.limits.consume(rateLimitRules.withdrawalRequestPerPerson, String(actor.id));
  await ctx.write(async (tx) => {
    // Counted one after the other, so that many at once cannot pass the limit together.
    await runtime.database.serialise(tx, "withdrawal-requests");
    if ((await openRequests(tx)) >= MOST_OPEN) throw new TooMany(full, DAY / 1_000);
    await insertRequest(tx, { told, keeper, made_at: ctx.now });
  });
}

/** Once a day: what nobody decided in 90 days is emptied and closed. */
export const sweepWithdrawalRequests = (ctx: Context): Promise<void> =>
  ctx.write((tx) => expireRequests(tx, ctx.now - REQUEST_DAYS * DAY, ctx.now));
