import { writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { finishFrame, prepareFile } from "~/deidentify/engine.server";
import type { DeidReply, DeidRequest, DeidTask } from "./deid-messages";

/**
 * The deid process: cleans the files that its parent names, one after the other, until the parent goes away. It holds
 * no database, no secrets and no state, so that killing it loses nothing.
 */
export function runDeidProcess(): void {
  process.title = "wardround deid";
  setPriority(10); // pages come first
  giveWayToOthers();
  let before: Promise<void> = Promise.resolve();
  process.on("message", (request: DeidRequest) => {
    before = before.then(() => answer(request));
  });
  // With whatever it started: we lead a group of our own.
  process.on("disconnect", () => process.kill(-process.pid, "SIGKILL"));
  // The parent ends us when it is done.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  send({ ready: true });
}

async function answer({ id, task }: DeidRequest): Promise<void> {
  let told = 0;
  const progress = (share: number) => {
    // Each is a write to the database: whole hundredths are enough.
    if (share < 1 && share - told < 0.01) return;
    told = share;
    send({ id, share });
  };
  try {
    send({ id, done: await work(id, task, progress) });
  } catch (error) {
    if (error instanceof Error && error.name === "UnusableFile") send({ id, unusable: error.message });
    else send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function work(id: number, task: DeidTask, progress: (share: number) => void) {
  return task.kind === "prepare"
    ? prepareFile(task.file, task.folder, { progress, began: (kind) => send({ id, began: kind }) })
    : finishFrame(task, progress);
}

function send(reply: DeidReply): void {
  // The callback: a parent that was killed just now must not make us end with an error of our own.
  process.send?.(reply, () => undefined);
}

/** When memory runs out, Linux ends this process before the web process. */
function giveWayToOthers(): void {
  try {
    writeFileSync("/proc/self/oom_score_adj", "800");
  } catch {
    // Another system.
  }
}
