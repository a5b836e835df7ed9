import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * The address a request came from, given how many reverse proxies of ours stand in front (`hops`, TRUST_PROXY). Every
 * proxy adds the address it sees at the right end of X-Forwarded-For, so the one `hops` from the right is the last
 * that one of ours wrote; all before it is whatever the client made up. With 0 the header is ignored. Gives a plain
 * IPv4 or IPv6 address, or "" when the connection is already gone.
 */
export function clientAddress(req: Pick<IncomingMessage, "headers" | "socket">, hops: number): string {
  let address = plainAddress(req.socket.remoteAddress ?? "") ?? "";
  if (hops < 1) return address;
  const forwarded = [req.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  for (const entry of forwarded.reverse().slice(0, hops)) {
    const next = plainAddress(entry);
    // Fewer proxies than promised, or one that writes something else: keep the last address we can vouch for.
    if (next === null) break;
    address = next;
  }
  return address;
}

/**
 * What a limit per address counts: an IPv4 address as it is, an IPv6 address as its /64 (`2001:db8:1:2::/64`), since a
 * household or a rented server has all 2^64 of those. Anything else is given back unchanged.
 */
export const addressBlock = (address: string): string => blockOf(address, 64);

/**
 * The network that one contract gives somebody: an IPv6 address as its /48 (`2001:db8:1::/48`), which holds 65,536 of
 * the blocks above; an IPv4 address as it is. For limits that must hold against whoever has a whole one.
 */
export const addressNetwork = (address: string): string => blockOf(address, 48);

function blockOf(address: string, bits: 48 | 64): string {
  if (isIP(address) !== 6) return address;
  return `${groupsOf(address)
    .slice(0, bits / 16)
    .join(":")}::/${bits}`;
}

/** An address without port, brackets, zone or IPv4-mapping, or null if it is none. */
function plainAddress(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const bare =
    /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/%.*$/, "");
  if (isIP(address) === 4) return address;
  if (isIP(address) !== 6) return null;
  const groups = groupsOf(address);
  if (groups.slice(0, 5).some((group) => group !== "0") || groups[5] !== "ffff") return address;
  const [high, low] = [groups[6], groups[7]].map((group) => Number.parseInt(group ?? "0", 16)) as [number, number]; // map keeps the length
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/** The eight groups of an IPv6 address in lower case without leading zeros; a dotted end counts as two groups. */
function groupsOf(address: string): string[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [a * 256 + +b, c * 256 + +d].map((group) => group.toString(16)).join(":"),
  );
  const [head = "", tail] = hex.replace(/%.*$/, "").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill("0"), ...after].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}
