import { readdir, readFile, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import sirv from "sirv";

const compressible = /\.(js|css|svg|json|txt|html|webmanifest|map)$/;

/**
 * Serves the files of the client build. Hashed assets are immutable, the rest is asked for again after an hour; the
 * `.br` and `.gz` copies made by the build are sent where the reader takes them.
 */
export function createStaticFiles(
  folder: string,
): (req: IncomingMessage, res: ServerResponse, next: () => void) => void {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders(res, pathname) {
      res.setHeader("X-Content-Type-Options", "nosniff");
      res.setHeader(
        "Cache-Control",
        pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      );
    },
  });
}

/** Writes `.br` (quality 11) and `.gz` copies beside every compressible file of `folder` that gets smaller by it. */
export async function precompressFolder(folder: string): Promise<number> {
  const brotli = promisify(brotliCompress);
  const gz = promisify(gzip);
  let made = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const copies: [string, Buffer][] = [
      [".br", await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
      [".gz", await gz(bytes, { level: 9 })],
    ];
    for (const [ending, copy] of copies)
      if (copy.length < bytes.length) {
        await writeFile(file + ending, copy);
        made++;
      }
  }
  return made;
}
