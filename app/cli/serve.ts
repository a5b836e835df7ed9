import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { ServerBuild } from "@remix-run/node";
import type { Runtime } from "~/platform/context.server";
import { startSchedules } from "~/platform/schedules.server";
import { createStaticFiles } from "~/platform/static-files.server";
import { closeRuntime } from "../runtime.server";
import { createWebServer } from "../server";
import { schedules } from "../worker.server";

/** Listens, works on jobs as WORKER says, and stops cleanly on SIGTERM and SIGINT. Returns the address. */
export async function serve(runtime: Runtime): Promise<string> {
  const { env, log } = runtime;
  // Left to itself V8 lets garbage pile up where there is memory: 400 MB under load, where half of that does. It took
  // no time that could be seen.
  setFlagsFromString("--heap-growing-percent=30");
  // `build/cli.js` stands beside `build/server` and `build/client`.
  const built = fileURLToPath(new URL("./server/index.js", import.meta.url));
  if (!existsSync(built)) throw new Error("The build is missing. Run `npm run build` first.");
  let close: () => Promise<void> = async () => {};
  let address = "";
  if (env.worker !== "only") {
    // The cast: this is Remix's own build output.
    const build = (await import(pathToFileURL(built).href)) as unknown as ServerBuild;
    const server = createWebServer(
      runtime,
      build,
      createStaticFiles(fileURLToPath(new URL("./client", import.meta.url))),
    );
    await runtime.live.start();
    address = await server.listen();
    close = server.close;
  }
  let stopSchedules = () => {};
  if (env.worker !== "off") {
    // Files that lay open while they were cleaned, when a process was killed.
    await runtime.workFolder.sweep();
    runtime.jobs.start();
    stopSchedules = startSchedules(runtime.database, schedules, runtime.clock, (error) =>
      log.error({ err: error }, "schedules"),
    );
  }

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    stopSchedules();
    // Side by side, each at most ten seconds: whoever stops us kills soon after that.
    // What is being cleaned is begun again after the next start.
    await Promise.all([close(), runtime.jobs.stop(10_000), runtime.deid.close()]);
    await closeRuntime(runtime);
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop("SIGTERM"));
  process.once("SIGINT", () => void stop("SIGINT"));
  return address;
}
