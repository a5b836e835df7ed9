import { randomInt } from "node:crypto";
import type { Context } from "~/platform/context.server";
import { cookieValue, setCookie } from "~/platform/cookies.server";
import { open, SealBroken, seal, sign } from "~/platform/secrets.server";
import { CODE_ALPHABET, CODE_LENGTH } from "./withdrawal-code";

/** A code that nobody guesses: twelve letters of 29, which is 58 bits. */
export function drawCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
}

/** What is kept of a code; without the forum's secret nobody can try codes against it. */
export const hashCode = (ctx: Context, code: string) => sign(ctx.runtime.keys.withdrawal, code);

const SLIP_COOKIE = "slip";
const SLIP_SECONDS = 600;
const belongsTo = (caseToken: string) => `slip of case ${caseToken}`;

/** The line that lets this browser alone show a fresh code, for ten minutes: time to print the slip. */
export function slipCookie(ctx: Context, caseToken: string, code: string): string {
  const { keys, env } = ctx.runtime;
  return setCookie(env.publicUrl, SLIP_COOKIE, seal(keys.withdrawal, code, belongsTo(caseToken)), SLIP_SECONDS);
}

/** The code that this browser may still show of this case; null afterwards and for everybody else. */
export function codeOnSlip(ctx: Context, caseToken: string, request: Request): string | null {
  const sealed = cookieValue(request.headers.get("Cookie"), SLIP_COOKIE);
  try {
    return sealed && open(ctx.runtime.keys.withdrawal, sealed, belongsTo(caseToken)).toString("utf8");
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
