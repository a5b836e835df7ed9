import type { Actor } from "~/core/actor";
import type { RouteRule } from "~/platform/guard.server";
import { type Asking, ask as askPlainly } from "../../support/plain-http";
import type { Canary } from "./canaries";

/** What is looked at of an answer. */
export type Answer = { status: number; body: string; location: string };

export async function ask(url: string, asking: Asking = {}): Promise<Answer> {
  const { status, headers, body } = await askPlainly(url, asking);
  return { status, body, location: headers.location ?? "" };
}

/** A document, its data, and its data as asked for one route at a time. */
export function variantsOf(address: string, routeId: string): string[] {
  const [path = "/", query = ""] = address.split("?", 2);
  const data = path === "/" ? "/_root.data" : `${path}.data`;
  const withQuery = (extra: string) => [query, extra].filter(Boolean).join("&");
  return [address, data + (query && `?${query}`), `${data}?${withQuery(`_routes=${encodeURIComponent(routeId)}`)}`];
}

/**
 * The canaries in an answer that this reader should not have been
 * sent. Words of the address itself come back to whoever typed it.
 */
export function leaks(answer: Answer, canaries: Canary[], actor: Actor, address: string): string[] {
  const asked = decodeURIComponent(address).toLowerCase();
  const sent = `${answer.location}\n${answer.body}`.toLowerCase();
  return canaries
    .filter(({ word }) => sent.includes(word.toLowerCase()) && !asked.includes(word.toLowerCase()))
    .filter(({ mayReach }) => !mayReach(actor, address))
    .map(({ word, what }) => `${word} (${what})`);
}

/** What is wrong with the status, for a reader whom the route's rule refuses or lets through; "" if nothing. */
export function wrongStatus(answer: Answer, rule: RouteRule, actor: Actor, now: number, posted: boolean): string {
  if (answer.status >= 500) return `answered ${answer.status}`;
  const verdict = rule(actor, now);
  if (verdict.ok) return answer.status === 405 ? "answered 405" : "";
  // A refused post may end at the sign-in too, where its page itself is for members.
  if (verdict.signIn && answer.status === 302 && answer.location.startsWith("/sign-in?")) return "";
  const refused = verdict.signIn && posted ? 401 : 403;
  return answer.status === refused ? "" : `answered ${answer.status} where ${refused} was due`;
}
