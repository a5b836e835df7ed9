// What the kernel says about processes.
import { readdirSync, readFileSync } from "node:fs";

const TICKS = 100; // USER_HZ on every Linux we know

/** Seconds of processor time; 0 for a process that is gone. */
export function cpuOf(pid) {
  try {
    // The name in brackets may hold spaces; what follows it does not.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}

export function childrenOf(pid) {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Megabytes of one line of its status; 0 for a process that is gone. */
export function statusOf(pid, name) {
  try {
    const line = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line ? Math.round(Number(line[1]) / 1024) : 0;
  } catch {
    return 0;
  }
}
