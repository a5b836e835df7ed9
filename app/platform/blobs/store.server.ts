import type { Readable } from "node:stream";

/** Bytes of a file, the first and the last one included, counted from 0 as in HTTP. */
export type ByteRange = { start: number; end: number };

/**
 * Where files lie: written once, whole or not at all, and never changed. Keys are lower-case words with slashes
 * between them. Every failure is a `BlobFailure`.
 */
export type BlobStore = {
  /** Writes a file of exactly `bytes` bytes. When this comes back it is kept; what fails leaves no file behind. */
  put(key: string, source: Readable, bytes: number): Promise<void>;
  /** The whole file, or a part of it. Fails as "missing" before the first byte where there is none. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Takes a file away, and what a broken `put` left of it. Fine if there is none. */
  remove(key: string): Promise<void>;
  /** Every file whose key begins with `prefix`, in no particular order. */
  list(prefix: string): AsyncIterable<{ key: string; bytes: number }>;
};

/** Why the store did not do it: no file, no room, or no answer. */
export class BlobFailure extends Error {
  override readonly name = "BlobFailure";
  constructor(
    readonly reason: "missing" | "full" | "unreachable",
    cause: unknown,
  ) {
    super(`blob store: ${reason}`, { cause });
  }
}

/** A key as every store can keep it: a path in lower case, without dots. */
export function checkedKey(key: string): string {
  if (!/^[a-z0-9]+(\/[a-z0-9]+)*$/.test(key)) throw new Error(`Not a key of a blob: ${key}`);
  return key;
}
