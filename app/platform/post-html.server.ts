import type { GuardedArgs } from "./guard.server";

/**
 * Sends post HTML once. For a document it goes into the request's map (the markup carries it) and the data stays empty;
 * for `.data` it is given back to stand in the data.
 */
export function sendPostHtml(load: GuardedArgs["load"], html: Record<string, string | Buffer>): Record<string, string> {
  if (!load.document) return Object.fromEntries(Object.entries(html).map(([id, text]) => [id, text.toString()]));
  for (const [id, text] of Object.entries(html)) load.postHtml.set(id, text);
  return {};
}
