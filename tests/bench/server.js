// The production server as a child process, and what the kernel says about it.
import { spawn } from "node:child_process";
import { childrenOf, cpuOf, statusOf } from "./processes.js";

/** Starts the forum and waits until it is ready. `firstAnswerMs` is from the start of the process. */
export async function startForum({ database, secret, port }) {
  const origin = `http://localhost:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, ["bin/wardround.js", "start"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: `sqlite:${database}`,
      SECRET: secret,
      PORT: String(port),
      HOST: "127.0.0.1",
      PUBLIC_URL: origin,
      LOG_LEVEL: "error",
      NODE_ENV: "production",
    },
  });
  await answered(`http://127.0.0.1:${port}/readyz`, child);
  return watched(child, port, performance.now() - start);
}

/** A bare node:http server that sends pages from memory. */
export async function startBare(port) {
  const child = spawn(process.execPath, ["tests/bench/bare.js", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answered(`http://127.0.0.1:${port}/`, child);
  return watched(child, port, 0);
}

function watched(child, port, firstAnswerMs) {
  return {
    port,
    origin: `http://localhost:${port}`,
    firstAnswerMs,
    /** Seconds of processor time: of the server, and of the content processes below it. */
    cpu: () => ({ server: cpuOf(child.pid), content: childrenOf(child.pid).reduce((sum, pid) => sum + cpuOf(pid), 0) }),
    /** Megabytes now: `own` without the pages of the database file that the kernel maps in and takes back at will. */
    memory: () => ({ own: statusOf(child.pid, "RssAnon"), all: statusOf(child.pid, "VmRSS") }),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGTERM");
      }),
  };
}

async function answered(url, child) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const ok = await fetch(url).then(
      (response) => response.status < 500,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} was not ready within a minute.`);
}
