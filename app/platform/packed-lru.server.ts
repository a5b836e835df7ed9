import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createLru, type Lru } from "./lru.server";

/** The share of the room for values as they are; packed ones have the rest. */
const AS_THEY_ARE = 0.5;

/**
 * A cache in this process's memory up to `maxBytes`, in which values that others push out are packed: a page takes a
 * small part of its room then, and is unpacked sooner than made anew. Values are what `v8.serialize` takes (plain data,
 * buffers, maps, sets) and are never changed once they are in.
 */
export function createPackedLru<T>(maxBytes: number): Lru<T> {
  const packed = createLru<{ pack: Buffer; length: number; bytes: number }>(maxBytes * (1 - AS_THEY_ARE));
  const open = createLru<T>(maxBytes * AS_THEY_ARE, (key, value, bytes) => {
    // A pack is kept while its value is in use, so that going back costs nothing.
    if (packed.get(key)) return;
    const whole = serialize(value);
    const pack = deflateRawSync(whole, { level: 1 });
    packed.put(key, { pack, length: whole.length, bytes }, pack.length + 2 * key.length + 200);
  });

  return {
    get(key) {
      const value = open.get(key);
      if (value !== undefined) return value;
      const kept = packed.get(key);
      if (!kept) return undefined;
      // In one piece, which takes half the time. The cast: what was packed under this key was a `T`.
      const unpacked = deserialize(inflateRawSync(kept.pack, { chunkSize: kept.length + 64 })) as T;
      open.put(key, unpacked, kept.bytes);
      return unpacked;
    },
    put(key, value, bytes) {
      packed.remove(key);
      open.put(key, value, bytes);
    },
    remove(key) {
      open.remove(key);
      packed.remove(key);
    },
    bytes: () => open.bytes() + packed.bytes(),
  };
}
