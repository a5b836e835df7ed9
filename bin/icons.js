#!/usr/bin/env node
// Writes public/icons.svg: only the lucide icons that app/ui/icon-names.ts lists, so pages stay light.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";

const root = join(import.meta.dirname, "..");
const icons = join(dirname(createRequire(import.meta.url).resolve("lucide-static/package.json")), "icons");

const list = transformSync(readFileSync(join(root, "app/ui/icon-names.ts"), "utf8"), { loader: "ts" }).code;
const { iconNames } = await import(`data:text/javascript,${encodeURIComponent(list)}`);

const symbols = iconNames.map((name) => {
  const svg = readFileSync(join(icons, `${name}.svg`), "utf8");
  const body = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace("</svg>", "");
  return `<symbol id="${name}" viewBox="0 0 24 24">${body.replace(/\s*\n\s*/g, "").replace(/ \/>/g, "/>")}</symbol>`;
});

// Lucide's licence asks for its notice in copies.
const notice =
  "<!-- Icons: Lucide (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors; some from Feather, MIT, Copyright (c) Cole Bemis -->";
writeFileSync(
  join(root, "public/icons.svg"),
  `${notice}\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`,
);
console.log(`${symbols.length} icons in public/icons.svg`);
