import type { Member } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";

const rules = { post: rateLimitRules.postPerPerson, vote: rateLimitRules.votePerPerson };

/** At most so many posts, or small acts, in a while, per person. Commands and the demo have no address and no limit. */
export async function limitActs(ctx: Context, member: Member, kind: keyof typeof rules): Promise<void> {
  if (ctx.address !== "") await ctx.runtime.limits.consume(rules[kind], String(member.id));
}
