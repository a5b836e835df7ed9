import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, it, test } from "vitest";
import { openStream, sealedLength, sealStream } from "~/platform/blobs/sealed-stream.server";

const PIECE = 64 * 1024;
const key = Buffer.alloc(32, 7);
const sealed = (bytes: Buffer, size = 50_000) => buffer(Readable.from(sealStream(cut(bytes, size), key, "one")));
const opened = (bytes: Buffer, { size = 50_000, name = "one", by = key } = {}) =>
  buffer(Readable.from(openStream(cut(bytes, size), by, name)));

async function* cut(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("a sealed stream", () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 200_001])("opens to the same %d bytes", async (length) => {
    const bytes = randomBytes(length);
    const closed = await sealed(bytes);
    expect(closed.length).toBe(sealedLength(length));
    // A single byte is among others by chance.
    if (length >= 32) expect(closed.includes(bytes.subarray(0, 32))).toBe(false);
    for (const size of [1_000, 65_552, 1_000_000]) expect((await opened(closed, { size })).equals(bytes)).toBe(true);
  });

  const three = randomBytes(3 * PIECE);

  test("does not open with another key or under another name", async () => {
    const closed = await sealed(three);
    await expect(opened(closed, { by: Buffer.alloc(32, 8) })).rejects.toThrow("altered");
    await expect(opened(closed, { name: "two" })).rejects.toThrow("altered");
  });

  test("shows when a byte was changed, a piece is missing or moved, or its end was cut off", async () => {
    const closed = await sealed(three);
    const part = PIECE + 16;
    const changed = Buffer.from(closed);
    changed[PIECE] = (changed[PIECE] ?? 0) ^ 1;
    const piece = (at: number) => closed.subarray(16 + at * part, 16 + (at + 1) * part);
    const salt = closed.subarray(0, 16);
    const wrong = {
      changed,
      missing: Buffer.concat([salt, piece(0), piece(2)]),
      moved: Buffer.concat([salt, piece(1), piece(0), piece(2)]),
      "cut after a piece": closed.subarray(0, 16 + 2 * part),
      "cut within a piece": closed.subarray(0, closed.length - 100),
      "cut to its salt": salt,
      empty: Buffer.alloc(0),
    };
    for (const [how, bytes] of Object.entries(wrong)) await expect(opened(bytes), how).rejects.toThrow("altered");
  });
});
