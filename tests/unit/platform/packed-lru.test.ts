import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPackedLru } from "~/platform/packed-lru.server";

type Page = { bytes: Buffer; authors: Map<string, number>; askers: Set<number> };
const page = (n: number): Page => ({
  bytes: Buffer.from(`<p>${n}</p>`.repeat(1_000)),
  authors: new Map([[`answer:${n}`, n]]),
  askers: new Set([n]),
});
const size = page(100).bytes.length;

describe("a cache that packs", () => {
  test("gives back whole what others pushed out, packed meanwhile", () => {
    const cache = createPackedLru<Page>(10 * size);
    const first = page(100);
    cache.put("page 100", first, size);
    for (let n = 101; n < 120; n++) cache.put(`page ${n}`, page(n), size);
    const back = cache.get("page 100");
    expect(back).toEqual(first);
    expect(back).not.toBe(first);
    expect(Buffer.isBuffer(back?.bytes)).toBe(true);
    expect(cache.get("page 100")).toBe(back);
  });

  test("holds several times as many pages as fit as they are, and never more bytes than it may", () => {
    const cache = createPackedLru<Page>(10 * size);
    for (let n = 100; n < 200; n++) {
      cache.put(`page ${n}`, page(n), size);
      expect(cache.bytes()).toBeLessThanOrEqual(10 * size);
    }
    const there = Array.from({ length: 100 }, (_, at) => cache.get(`page ${100 + at}`)).filter(Boolean);
    expect(there.length).toBeGreaterThan(30);
  });

  test("forgets the oldest once packed ones have no room either", () => {
    const cache = createPackedLru<Page>(3 * size);
    for (let n = 100; n < 1_000; n++) cache.put(`page ${n}`, page(n), size);
    expect(cache.get("page 100")).toBeUndefined();
    expect(cache.get("page 999")).toEqual(page(999));
  });

  test("never gives back what was replaced or removed, in whatever order", () => {
    const act = fc.record({ key: fc.integer({ min: 0, max: 9 }), what: fc.constantFrom("put", "get", "remove") });
    fc.assert(
      fc.property(fc.array(act, { minLength: 60, maxLength: 60 }), (acts) => {
        const cache = createPackedLru<{ n: number; filling: string }>(4_000);
        const newest = new Map<number, number>();
        acts.forEach(({ key, what }, n) => {
          if (what === "remove") {
            cache.remove(`${key}`);
            newest.delete(key);
          } else if (what === "put") {
            cache.put(`${key}`, { n, filling: "x".repeat(400) }, 1_000);
            newest.set(key, n);
          } else {
            const found = cache.get(`${key}`);
            if (found) expect(found.n).toBe(newest.get(key));
          }
        });
      }),
    );
  });
});
