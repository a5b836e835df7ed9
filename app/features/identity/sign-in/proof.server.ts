import { isFresh, must } from "~/core/actor";
import type { Context } from "~/platform/context.server";

/** The verb's own check of what its route's rule (`freshly`) asks for. */
export const mustBeFresh = (ctx: Context): void => must(isFresh(ctx.actor, ctx.now));
