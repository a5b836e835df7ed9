import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import type { BlobStore } from "~/platform/blobs/store.server";
import { startS3 } from "../../../support/s3";

/** A store to try, and what lies in it as files. */
const stores: Record<string, () => Promise<{ store: BlobStore; stop: () => Promise<void> }>> = {
  async disk() {
    const folder = mkdtempSync(join(tmpdir(), "wardround-store-"));
    return {
      store: await openBlobStore({ kind: "disk", folder: join(folder, "made later") }),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  async s3() {
    const server = await startS3();
    return { store: await openBlobStore(server.place), stop: server.stop };
  },
};

describe.each(Object.keys(stores))("the blob store: %s", (name) => {
  let store: BlobStore;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const made = await stores[name]?.();
    if (!made) throw new Error(name);
    ({ store, stop } = made);
  });
  afterAll(() => stop());

  const put = (key: string, bytes: Buffer, announced = bytes.length) =>
    store.put(
      key,
      Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)].filter((part) => part.length)),
      announced,
    );
  const get = async (key: string, range?: { start: number; end: number }) => buffer(await store.get(key, range));
  const keys = async (prefix: string) => {
    const found: string[] = [];
    for await (const { key, bytes } of store.list(prefix)) found.push(`${key} ${bytes}`);
    return found.toSorted();
  };

  test("gives back what was put, byte for byte", async () => {
    const bytes = randomBytes(3_000_000);
    await put("media/aa/one", bytes);
    expect(
      createHash("sha256")
        .update(await get("media/aa/one"))
        .digest("hex"),
    ).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("keeps an empty file", async () => {
    await put("media/aa/empty", Buffer.alloc(0));
    expect((await get("media/aa/empty")).length).toBe(0);
  });

  test("gives a part: the first and the last byte asked for are in it", async () => {
    await put("media/ab/part", Buffer.from("0123456789"));
    expect(String(await get("media/ab/part", { start: 2, end: 5 }))).toBe("2345");
    expect(String(await get("media/ab/part", { start: 9, end: 9 }))).toBe("9");
  });

  test("says that a file is missing before the first byte", async () => {
    await expect(store.get("media/no/where")).rejects.toMatchObject({ name: "BlobFailure", reason: "missing" });
  });

  test("removes a file, and does not mind if there is none", async () => {
    await put("media/ac/gone", Buffer.from("x"));
    await store.remove("media/ac/gone");
    await store.remove("media/ac/gone");
    await expect(store.get("media/ac/gone")).rejects.toMatchObject({ reason: "missing" });
  });

  test("lists what begins with a prefix, with its size", async () => {
    await put("list/ba/one", Buffer.from("x"));
    await put("list/ba/two", Buffer.from("xy"));
    await put("list/bb/three", Buffer.from("xyz"));
    expect(await keys("list/")).toEqual(["list/ba/one 1", "list/ba/two 2", "list/bb/three 3"]);
    expect(await keys("list/ba/")).toEqual(["list/ba/one 1", "list/ba/two 2"]);
    expect(await keys("nothing/")).toEqual([]);
  });

  test.each(["../up", "/etc/passwd", "Media/x", "a//b", "a.part", ""])("refuses the key %j", async (key) => {
    await expect(put(key, Buffer.from("x"))).rejects.toThrow("Not a key");
    await expect(store.get(key)).rejects.toThrow("Not a key");
    await expect(store.remove(key)).rejects.toThrow("Not a key");
  });

  test.each([
    ["longer", 5],
    ["shorter", 20],
  ])("keeps nothing of a source that is %s than announced", async (word, announced) => {
    await expect(put(`odd/${word}`, Buffer.from("0123456789"), announced)).rejects.toThrow("instead of");
    expect(await keys("odd/")).toEqual([]);
  });

  test("keeps nothing of a source that breaks in the middle", async () => {
    async function* breaking() {
      yield Buffer.alloc(100_000);
      throw new Error("the source broke");
    }
    await expect(store.put("broken/one", Readable.from(breaking()), 200_000)).rejects.toThrow("the source broke");
    expect(await keys("broken/")).toEqual([]);
  });
});

test("what a process that died left of a file goes with its key", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wardround-store-"));
  const store = await openBlobStore({ kind: "disk", folder });
  async function* forever() {
    yield Buffer.alloc(10);
    await new Promise(() => undefined);
  }
  void store.put("media/one", Readable.from(forever()), 20).catch(() => undefined);
  await expect.poll(() => readdirSync(join(folder, "media")).join(), { timeout: 20_000 }).toBe("one.part");
  await store.remove("media/one");
  expect(readdirSync(join(folder, "media"))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("a bucket that cannot be reached, or is not there, is told from a file that is missing", async () => {
  const server = await startS3();
  const elsewhere = await openBlobStore({
    ...server.place,
    endpoint: server.place.endpoint.replace(/wardround$/, "other"),
  });
  await expect(elsewhere.put("a/b", Readable.from([Buffer.from("x")]), 1)).rejects.toMatchObject({
    reason: "unreachable",
  });
  const store = await openBlobStore(server.place);
  await server.stop();
  await expect(store.get("a/b")).rejects.toMatchObject({ reason: "unreachable" });
  await expect(store.put("a/b", Readable.from([Buffer.from("x")]), 1)).rejects.toMatchObject({ reason: "unreachable" });
});
