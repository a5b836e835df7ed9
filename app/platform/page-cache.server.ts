import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib";

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
const gzipOnce = promisify(gzip);

/** One whole page for readers without a session, stored compressed. */
export type CachedPage = {
  version: string;
  /** Names and values by turns, as `writeHead` sends them without looking at each. */
  headers: string[];
  br: Buffer;
  gzip: Buffer | null;
  /** The database's stamp when the version was last looked up; equal stamps need no look-up. */
  stamp: number | null;
};

export type PageCache = {
  get(key: string): CachedPage | undefined;
  put(
    key: string,
    page: { version: string; headers: string[]; html: string; stamp: number | null },
  ): Promise<CachedPage>;
  /** Runs `render` once for all who ask for `key` at the same time. */
  once<T>(key: string, render: () => Promise<T>): Promise<T>;
  bytes(): number;
};

/** Least recently used pages go first once all of them take more than `maxBytes`. */
export function createPageCache(maxBytes = 64 * 1024 * 1024): PageCache {
  const pages = new Map<string, CachedPage>();
  const rendering = new Map<string, Promise<unknown>>();
  let total = 0;
  const sizeOf = (key: string, page: CachedPage) => key.length * 2 + page.br.length + (page.gzip?.length ?? 0) + 1_000;

  function remove(key: string): void {
    const page = pages.get(key);
    if (!page) return;
    pages.delete(key);
    total -= sizeOf(key, page);
  }

  return {
    get(key) {
      const page = pages.get(key);
      if (page) {
        pages.delete(key);
        pages.set(key, page);
      }
      return page;
    },
    async put(key, { html, ...page }) {
      const options = {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
      };
      const entry: CachedPage = { ...page, br: await compress(html, options), gzip: null };
      remove(key);
      pages.set(key, entry);
      total += sizeOf(key, entry);
      while (total > maxBytes && pages.size > 1) remove(pages.keys().next().value ?? "");
      return entry;
    },
    once<T>(key: string, render: () => Promise<T>): Promise<T> {
      const known = rendering.get(key);
      // The cast: whoever renders under this key renders the same thing.
      if (known) return known as Promise<T>;
      const fresh = render().finally(() => rendering.delete(key));
      rendering.set(key, fresh);
      return fresh;
    },
    bytes: () => total,
  };
}

/** The body in an encoding the reader takes; brotli is what is stored. */
export async function bodyOf(
  page: CachedPage,
  encodings: { br: boolean; gzip: boolean },
): Promise<{ body: Buffer; encoding: string | null }> {
  if (encodings.br) return { body: page.br, encoding: "br" };
  if (!encodings.gzip) return { body: await decompress(page.br), encoding: null };
  page.gzip ??= await gzipOnce(await decompress(page.br));
  return { body: page.gzip, encoding: "gzip" };
}
