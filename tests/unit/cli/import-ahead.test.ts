import { describe, expect, it } from "vitest";
import { ahead } from "../../../app/cli/import/ahead";

/** Work that ends when the test says so. */
function pieces() {
  const begun: number[] = [];
  const ends = new Map<number, { resolve(text: string): void; reject(reason: Error): void }>();
  const work = (item: number) => {
    begun.push(item);
    return new Promise<string>((resolve, reject) => ends.set(item, { resolve, reject }));
  };
  return { begun, work, done: (item: number) => ends.get(item)?.resolve(`done ${item}`), ends };
}

describe("work ahead of who waits for it", () => {
  it("is never begun on more than so many items at once", async () => {
    const { begun, work, done } = pieces();
    const results = ahead([0, 1, 2, 3, 4], 3, work);
    const first = results.next();
    expect(begun).toEqual([0, 1, 2]);
    done(0);
    await first;
    const second = results.next();
    expect(begun).toEqual([0, 1, 2, 3]);
    done(1);
    expect((await second).value).toEqual([1, "done 1"]);
  });

  it("comes in the items' order, whatever ends first", async () => {
    const { work, done } = pieces();
    const results = ahead([0, 1, 2], 3, work);
    const first = results.next();
    for (const item of [2, 1, 0]) done(item);
    expect((await first).value).toEqual([0, "done 0"]);
    expect((await results.next()).value).toEqual([1, "done 1"]);
    expect((await results.next()).value).toEqual([2, "done 2"]);
    expect((await results.next()).done).toBe(true);
  });

  it("fails where the item stands that failed, and begins nothing behind it", async () => {
    const { begun, work, done, ends } = pieces();
    const results = ahead([0, 1, 2, 3], 2, work);
    const first = results.next();
    ends.get(1)?.reject(new Error("power cut"));
    done(0);
    expect((await first).value).toEqual([0, "done 0"]);
    await expect(results.next()).rejects.toThrow("power cut");
    expect((await results.next()).done).toBe(true);
    expect(begun).toEqual([0, 1, 2]);
  });

  it("ends at once where there is nothing to do", async () => {
    expect((await ahead([], 3, async () => "").next()).done).toBe(true);
  });
});
