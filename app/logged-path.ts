import type { RouteFinder } from "./route-finder";

/**
 * The path of a request as a log may hold it: without tokens, which are as good as a key. Of an address that belongs to
 * no route only the first part is kept; it may be a link with a letter too many.
 */
export function loggedPath(find: RouteFinder, pathname: string): string {
  const found = find(pathname);
  if (!found) return pathname.replace(/^(\/[^/]*\/).+/, "$1…");
  const token = found.params.token;
  return token ? pathname.replace(`/${token}`, "/…") : pathname;
}
