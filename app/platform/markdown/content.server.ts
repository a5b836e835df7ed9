import { setImmediate } from "node:timers/promises";
import { isRefusal } from "~/core/refusals";
import type { ContentReply, RenderRequest } from "./content-messages";
import { renderMarkdown } from "./render.server";

/**
 * The content process: renders what its parent sends, one after the other, until the parent goes away. It holds no
 * database, no secrets and no state, so that killing it loses nothing.
 */
export function runContentProcess(): void {
  const waiting: RenderRequest[] = [];
  let state: "cold" | "idle" | "working" = "cold";

  const work = async () => {
    if (state === "working") return;
    if (state === "cold") {
      renderMarkdown("*", { anchor: "a0" }); // loads jsdom
      send({ ready: true });
    }
    state = "working";
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      send(answer(request));
      // jsdom lets go of finished documents only between turns of the event loop.
      await setImmediate();
    }
    state = "idle";
  };

  process.title = "wardround content";
  process.on("message", (request: RenderRequest) => {
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

function answer({ id, source, anchor }: RenderRequest): ContentReply {
  try {
    return { id, ok: true, ...renderMarkdown(source, { anchor }), rss: memory() };
  } catch (error) {
    if (isRefusal(error)) return { id, ok: false, refused: error.message };
    return { id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
