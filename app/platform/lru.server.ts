/** Keeps what was used last, up to a size in bytes. */
export type Lru<T> = {
  get(key: string): T | undefined;
  put(key: string, value: T, bytes: number): void;
  remove(key: string): void;
  bytes(): number;
};

/**
 * A cache in this process's memory; the least recently used values go first once all take more than `maxBytes`, and
 * `onGone` is told of each.
 */
export function createLru<T>(maxBytes: number, onGone?: (key: string, value: T, bytes: number) => void): Lru<T> {
  const kept = new Map<string, { value: T; bytes: number }>();
  let total = 0;

  function remove(key: string): void {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const entry = kept.get(key);
      if (!entry) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    put(key, value, bytes) {
      remove(key);
      kept.set(key, { value, bytes });
      total += bytes;
      for (const [oldest, gone] of kept) {
        if (total <= maxBytes || kept.size === 1) break;
        remove(oldest);
        onGone?.(oldest, gone.value, gone.bytes);
      }
    },
    remove,
    bytes: () => total,
  };
}
