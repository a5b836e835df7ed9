import { NotFound } from "~/core/refusals";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";

const UNKNOWN_LINK = "This link is not complete. Copy all of it, or open it from the mail again.";

/** Looks a token up, counting the tries of a network: a token that is there gives its count back. */
export async function byToken<T>(ctx: Context, find: () => Promise<T | undefined>): Promise<T> {
  const { limits } = ctx.runtime;
  const block = addressBlock(ctx.address);
  await limits.consume(rateLimitRules.cohortTokenPerAddress, block);
  const found = await find();
  if (found === undefined) throw new NotFound(UNKNOWN_LINK);
  await limits.refund(rateLimitRules.cohortTokenPerAddress, block);
  return found;
}
