import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressBlock, clientAddress } from "~/platform/client-address.server";

function requestFrom(remoteAddress: string | undefined, forwarded?: string) {
  // Only what the function reads; a real request needs a socket.
  return {
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  } as Pick<IncomingMessage, "headers" | "socket">;
}

describe("the address of a request", () => {
  it("without a proxy of ours is the connection's, whatever X-Forwarded-For claims", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (claim) => {
        expect(clientAddress(requestFrom("203.0.113.7", claim), 0)).toBe("203.0.113.7");
      }),
    );
  });

  it("behind proxies of ours is the last that one of them wrote, whatever stands before it", () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), fc.array(fc.ipV4(), { maxLength: 3 }), (claim, client, proxies) => {
        const header = [claim, client, ...proxies].join(", ");
        expect(clientAddress(requestFrom("10.0.0.1", header), proxies.length + 1)).toBe(client);
      }),
    );
  });

  it.each([
    ["one proxy", "198.51.100.1, 203.0.113.9", 1, "203.0.113.9"],
    ["two proxies", "198.51.100.1, 203.0.113.9", 2, "198.51.100.1"],
    ["fewer entries than proxies", "203.0.113.9", 3, "203.0.113.9"],
    ["no header at all", undefined, 1, "10.0.0.1"],
    ["an empty header", "", 1, "10.0.0.1"],
    ["an entry that is no address", "203.0.113.9, unknown", 1, "10.0.0.1"],
    ["rubbish further left than we look", "<script>, 203.0.113.9", 1, "203.0.113.9"],
    ["rubbish where our second proxy should have written", "203.0.113.9, junk, 10.0.0.2", 3, "10.0.0.2"],
    ["a port", "203.0.113.9:4711", 1, "203.0.113.9"],
    ["an IPv6 address with a port", "[2001:db8::1]:4711", 1, "2001:db8::1"],
    ["an IPv6 address in capitals", "2001:DB8::1", 1, "2001:db8::1"],
  ])("%s: %s with %i hops is %s", (_, header, hops, expected) => {
    expect(clientAddress(requestFrom("10.0.0.1", header), hops)).toBe(expected);
  });

  it.each([
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["::FFFF:cb00:7109", "203.0.113.9"],
    ["0:0:0:0:0:ffff:cb00:7109", "203.0.113.9"],
    ["fe80::1%eth0", "fe80::1"],
    ["::1", "::1"],
    ["2001:db8::ffff:203.0.113.9", "2001:db8::ffff:203.0.113.9"],
  ])("the connection %s is written %s", (remote, expected) => {
    expect(clientAddress(requestFrom(remote), 0)).toBe(expected);
  });

  it("of a connection that is gone is empty", () => {
    expect(clientAddress(requestFrom(undefined, "203.0.113.9"), 0)).toBe("");
  });
});

describe("what a limit per address counts", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["64:ff9b::203.0.113.9", "64:ff9b:0:0::/64"],
    ["", ""],
  ])("%s counts as %s", (address, expected) => {
    expect(addressBlock(address)).toBe(expected);
  });

  it("is the same for the whole /64 and for no other", () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, half, half, (net, other, a, b) => {
        const block = addressBlock([...net, ...a].join(":"));
        expect(addressBlock([...net, ...b].join(":"))).toBe(block);
        expect(addressBlock([...other, ...a].join(":")) === block).toBe(net.join() === other.join());
      }),
    );
  });
});
