#!/usr/bin/env node
// Committed plain JavaScript, so that `npx wardround` works right after `npm ci`: builds on first use, then hands over.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, "build", "cli.js");
const complete = join(root, "build", "client");

if (!existsSync(cli) || !existsSync(complete)) {
  process.stderr.write("Building Wardround (once)…\n");
  const built = spawnSync(process.execPath, [join(root, "bin", "build.js")], { stdio: "inherit" });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

// Where Node can (22 and later), compiled code is kept between starts.
module.enableCompileCache?.();
// React's development build is a third slower, and it is chosen when React is first imported.
process.env.NODE_ENV ||= "production";
const { main } = await import(cli);
await main(process.argv);
