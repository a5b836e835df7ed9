import type { GuardedArgs } from "./guard.server";

/** HTML as text, or as the bytes that will be sent. */
export type Html = string | Buffer;

/**
 * Sends post HTML once. For a document it goes into the request's map (the markup carries it) and the data stays empty;
 * for `.data` it is given back to stand in the data.
 */
export function sendPostHtml(load: GuardedArgs["load"], html: Record<string, Html>): Record<string, string> {
  if (!load.document) return Object.fromEntries(Object.entries(html).map(([id, text]) => [id, text.toString()]));
  for (const [id, text] of Object.entries(html)) load.postHtml.set(id, text);
  return {};
}
