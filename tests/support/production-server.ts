import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const STARTING = 60_000;

export type ProductionServer = {
  /** Ends it at once, as a power cut would; comes back when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to stop; returns its exit code, null if a signal ended it. */
  stop(): Promise<number | null>;
};

/**
 * The built forum as `npm start` runs it, on a database of the
 * test's. Comes back when it is ready, a worker when it says so.
 */
export async function startProduction(options: {
  databaseUrl: string;
  secret: string;
  port: number;
  env?: Record<string, string>;
}): Promise<ProductionServer> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-production-"));
  const child = spawn(process.execPath, ["bin/wardround.js", "start"], {
    env: {
      ...process.env,
      DATABASE_URL: options.databaseUrl,
      SECRET: options.secret,
      PORT: String(options.port),
      HOST: "127.0.0.1",
      PUBLIC_URL: `http://localhost:${options.port}`,
      DATA_DIR: folder,
      LOG_LEVEL: "error",
      NODE_ENV: "production",
      ...options.env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const worker = options.env?.WORKER === "only";
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const gone = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const code = await gone;
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  const deadline = Date.now() + STARTING;
  for (;;) {
    const ready = worker
      ? said.includes("worker is running")
      : await fetch(`http://127.0.0.1:${options.port}/readyz`).then(
          (response) => response.ok,
          () => false,
        );
    if (ready) return { kill: () => end("SIGKILL").then(() => undefined), stop: () => end("SIGTERM") };
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    if (Date.now() > deadline) {
      await end("SIGKILL");
      throw new Error("The server was not ready in time.");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
