import { Invalid } from "~/core/refusals";
import { SECOND } from "~/core/time";
import type { Context } from "~/platform/context.server";
import type { Provider } from "./provider";
import { refusalWords, type Standing } from "./provider-standing";

/** A page waits no longer for any of them. */
const PAGE_WAITS = 2 * SECOND;

type Asked = Pick<Provider, "issuer" | "clientId">;

// How a provider works it tells everybody; no secret goes there for it.
const look = (ctx: Context, { issuer, clientId }: Asked) =>
  ctx.runtime.openid.look({ issuer, clientId, clientSecret: undefined, version: "" });

/** How a provider answers now, for a page. */
export async function standingOf(ctx: Context, provider: Asked): Promise<Standing> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Standing>((resolve) => {
    timer = setTimeout(() => resolve({ state: "late" }), PAGE_WAITS);
  });
  try {
    return await Promise.race([look(ctx, provider), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Refuses an issuer at which somebody else answers: it could not be changed later. */
export async function mustBeItself(ctx: Context, provider: Asked): Promise<void> {
  const sentence = refusalWords(await look(ctx, provider));
  if (sentence !== null) throw new Invalid(sentence, { issuer: sentence });
}
