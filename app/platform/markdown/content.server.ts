import { setImmediate } from "node:timers/promises";
import { isRefusal } from "~/core/refusals";
import { checkSource } from "./check-source";
import type { Check, ContentReply, ContentRequest, ContentWork, Read } from "./content-messages";
import { MAX_SOURCE, TooLong } from "./limits";
import { renderMarkdown } from "./render.server";

/**
 * The content process: lays out and checks what its parent sends, one after the other, until the parent goes away. It
 * holds no database, no secrets and no state, so that killing it loses nothing.
 * @param check the text check, whose weights it loads once.
 */
export function runContentProcess(check: Check): void {
  const waiting: ContentRequest[] = [];
  let state: "cold" | "idle" | "working" = "cold";

  const work = async () => {
    if (state === "working") return;
    if (state === "cold") {
      readText({ source: "*", anchor: "a0", check: true }, check); // loads jsdom and the weights
      send({ ready: true });
    }
    state = "working";
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      send(answer(request, check));
      // jsdom lets go of finished documents only between turns of the event loop.
      await setImmediate();
    }
    state = "idle";
  };

  process.title = "wardround content";
  process.on("message", (request: ContentRequest) => {
    waiting.push(request);
    void work();
  });
  process.on("disconnect", () => process.exit(0));
  // The parent may still be finishing requests: it ends us when it is done.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
}

function send(reply: ContentReply): void {
  // The callback: a parent that was killed just now must not make us end with an error of our own.
  process.send?.(reply, () => undefined);
}

/** Asking the kernel costs as much as a short text; memory does not grow that fast. */
const TEXTS_BETWEEN = 8;
let measured = { rss: 0, texts: TEXTS_BETWEEN };

function memory(): number {
  measured =
    measured.texts < TEXTS_BETWEEN
      ? { ...measured, texts: measured.texts + 1 }
      : { rss: process.memoryUsage.rss(), texts: 1 };
  return measured.rss;
}

/**
 * One text laid out, checked, or both.
 * @throws TooLong, TooHard
 */
export function readText({ source, anchor, check: wanted }: ContentWork, check: Check): Read {
  if (source.length > MAX_SOURCE) throw new TooLong(source.length);
  if (anchor === null) return { html: "", text: "", spans: wanted ? check(source) : [] };
  const rendered = renderMarkdown(source, { anchor });
  return { ...rendered, spans: wanted ? checkSource(source, rendered.text, check) : [] };
}

function answer({ id, ...work }: ContentRequest, check: Check): ContentReply {
  try {
    return { id, ok: true, ...readText(work, check), rss: memory() };
  } catch (error) {
    if (isRefusal(error)) return { id, ok: false, refused: error.message };
    return { id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
