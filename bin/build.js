// One build: Remix (client and server), then the commands and the content process. Called by `npm run build`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { namedExports, packages } from "./packages.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
// Names of parts change with what is in them; what another build left would stay.
rmSync("build", { recursive: true, force: true });
const require = createRequire(import.meta.url);

const remix = join(dirname(require.resolve("@remix-run/dev/package.json")), "dist/cli.js");
const built = spawnSync(process.execPath, [remix, "vite:build", "--logLevel", "warn"], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, NODE_ENV: "production" },
});
if (built.status !== 0) process.exit(built.status ?? 1);

await build({
  entryPoints: Object.entries(packages).map(([name, file]) => ({ in: name, out: file.replace(/\.js$/, "") })),
  outdir: "build/packages",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["import"],
  splitting: true,
  plugins: [namedExports],
  minifyWhitespace: true,
  logLevel: "warning",
  // What CommonJS packages ask for of Node.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  define: { "process.env.NODE_ENV": '"production"' },
});

const fromOneFile = {
  name: "packages in one file",
  setup(own) {
    own.onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      packages[path] ? { path: `./packages/${packages[path]}`, external: true } : undefined,
    );
  },
};

await build({
  entryPoints: { cli: "app/cli.ts", content: "app/content.server.ts", deid: "app/deid.server.ts" },
  outdir: "build",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  splitting: true,
  chunkNames: "[name]-[hash]",
  plugins: [fromOneFile],
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
});

// Compressed copies of the static files, made once instead of at every request.
const { precompressFolder } = await import("../build/cli.js");
await precompressFolder("build/client");
