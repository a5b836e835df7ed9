import type { Context } from "~/platform/context.server";
import { reactionHandlers } from "~/platform/events.server";
import { reactions } from "./reactions.server";

/** Job type -> its work: the after-commit reactions, and the jobs that features queue themselves. */
export const handlers: Record<string, (ctx: Context, payload: never) => Promise<void>> = {
  ...reactionHandlers(reactions),
};
