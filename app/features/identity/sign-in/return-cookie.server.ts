import type { Context } from "~/platform/context.server";
import { cookieValue, setCookie } from "~/platform/cookies.server";
import { linkLife } from "./one-time-link";
import { returnAddress } from "./return-address";

const NAME = "wardround-return";

/**
 * Where somebody was who asked for a sign-in link, or signed up: kept in their browser for as long as the link works,
 * since neither a mail nor a job needs to know what they were reading. Null where there is nothing to return to.
 */
export function rememberReturn(
  ctx: Context,
  to: string | undefined,
  lasts: number = linkLife["sign-in"],
): string | null {
  const address = returnAddress(to, "");
  if (address === "") return null;
  const { publicUrl } = ctx.runtime.env;
  return setCookie(publicUrl, NAME, encodeURIComponent(address), lasts / 1000);
}

/** The address kept in this browser, checked anew: a cookie is only what somebody sent. */
export function rememberedReturn(cookieHeader: string | null, otherwise: string): string {
  const value = cookieValue(cookieHeader, NAME);
  try {
    return returnAddress(value && decodeURIComponent(value), otherwise);
  } catch {
    return otherwise;
  }
}

/** The line that removes it once it was used. */
export const forgetReturn = (ctx: Context): string => setCookie(ctx.runtime.env.publicUrl, NAME, "", 0);
