import { readdirSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import sirv from "sirv";

const YEAR = 31_536_000;
const compressible = /\.(?:js|mjs|css|html|svg|json|map|xml|txt|webmanifest)$/;

/**
 * Serves the files of one folder (`build/client`, into which the build copies `public/`) to GET and HEAD, in the
 * smallest form the browser takes of those `precompressFolder` left beside them. What is in `assets/` has its hash in
 * its name and is kept for ever; the rest is asked for again after an hour. Anything else goes to `next`: the list of
 * files is read once, so a page costs one look-up.
 */
export function createStaticFiles(dir: string): (req: IncomingMessage, res: ServerResponse, next: () => void) => void {
  const names = new Set(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
      .filter((name) => !/\/\.|\.(?:br|gz)$/.test(name)),
  );
  // `dev` looks at the disk for each of these requests, so a file that a new build removed is a 404; without it sirv
  // opens a file it remembers, and the missing one ends the process.
  const serve = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(res, pathname) {
      const hashed = pathname.startsWith("/assets/");
      res.setHeader("Cache-Control", hashed ? `public, max-age=${YEAR}, immutable` : "public, max-age=3600");
      res.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  return (req, res, next) => {
    const path = (req.url ?? "/").split("?", 1)[0] ?? "/";
    if ((req.method !== "GET" && req.method !== "HEAD") || !names.has(path)) return next();
    // sirv answers some ranges with an error or the wrong bytes; a server may always send the whole file instead.
    delete req.headers.range;
    serve(req, res, next);
  };
}

/**
 * Writes `x.js.br` (Brotli, quality 11) and `x.js.gz` beside every compressible file of a folder and its subfolders,
 * except where that would not be smaller. Returns how many files were compressed, and the bytes before and after
 * (Brotli). Run by the build, once, on fresh output.
 */
export async function precompressFolder(dir: string): Promise<{ files: number; before: number; after: number }> {
  const sum = { files: 0, before: 0, after: 0 };
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const [small, wider] = await Promise.all([
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    if (small.length < bytes.length) {
      await writeFile(`${path}.br`, small);
      sum.files += 1;
      sum.before += bytes.length;
      sum.after += small.length;
    }
    if (wider.length < bytes.length) await writeFile(`${path}.gz`, wider);
  }
  return sum;
}
