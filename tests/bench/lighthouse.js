// `npm run bench:lighthouse [-- URL]`: Lighthouse's mobile scores, and what a first visit transfers, of home
// and of a curated thread, on a forum that runs already (the demo by default). Prints JSON rows; scores are
// of 100, bytes as sent.
import { existsSync } from "node:fs";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";

const base = process.argv[2] ?? "http://localhost:3000";
const port = 9_300 + (process.pid % 500);
const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((path) => path && existsSync(path));
if (!executablePath) {
  process.stderr.write("No Chromium is installed: set CHROMIUM_PATH.\n");
  process.exit(2);
}

async function aThread() {
  const list = await (await fetch(`${base}/questions?tab=curated`)).text();
  const [path] = /\/questions\/\d+\/[a-z0-9-]+/.exec(list) ?? [];
  if (!path) throw new Error(`${base} has no curated thread that visitors may read.`);
  return base + path;
}

/** Bytes by kind of what one visit fetched; compressed, headers included. */
function bytesOf(audits) {
  const bytes = {};
  for (const { resourceType, transferSize } of audits["network-requests"].details.items)
    bytes[resourceType.toLowerCase()] = (bytes[resourceType.toLowerCase()] ?? 0) + transferSize;
  return bytes;
}

const browser = await chromium.launch({
  executablePath,
  args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const [name, url] of [
    ["home", `${base}/`],
    ["thread", await aThread()],
  ]) {
    const onlyCategories = ["performance", "accessibility", "best-practices"];
    const result = await lighthouse(url, { port, onlyCategories, logLevel: "error" });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { categories, audits } = result.lhr;
    const scores = Object.entries(categories).map(([key, { score }]) => [key, Math.round((score ?? 0) * 100)]);
    const failed = Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary")
      .map(({ id }) => id);
    const shift = audits["cumulative-layout-shift"].numericValue;
    process.stdout.write(
      `${JSON.stringify({ name, ...Object.fromEntries(scores), shift, bytes: bytesOf(audits), failed })}\n`,
    );
  }
} finally {
  await browser.close();
}
