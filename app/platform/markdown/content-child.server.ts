import { type ChildProcess, fork } from "node:child_process";
import type { ContentReply, RenderRequest } from "./content-messages";

export interface ContentChildOptions {
  /** The built entry, `build/content.js`. */
  readonly modulePath: string;
  readonly execArgv?: readonly string[];
}

/** A text that asks for more memory than this ends the child, not the machine. */
const defaultExecArgv = ["--max-old-space-size=256"];

const living = new Set<ChildProcess>();
// Even when we end without a word, nothing of ours stays behind.
process.on("exit", () => {
  for (const child of living) child.kill("SIGKILL");
});

/** One life of the content process. It keeps our process alive only while `hold(true)`. */
export class ContentChild {
  private readonly child: ChildProcess;

  constructor(options: ContentChildOptions, onReply: (reply: ContentReply) => void, onExit: () => void) {
    this.child = fork(options.modulePath, [], {
      execArgv: [...(options.execArgv ?? defaultExecArgv)],
      env: { NODE_ENV: process.env.NODE_ENV }, // it reads hostile text: no secret of ours is in its reach
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    living.add(this.child);
    let gone = false;
    const end = () => {
      living.delete(this.child);
      if (!gone) onExit();
      gone = true;
    };
    this.child.on("message", (reply: ContentReply) => gone || onReply(reply));
    this.child.on("error", end); // could not be started, or its pipe broke while we wrote
    this.child.on("exit", end);
  }

  send(request: RenderRequest): void {
    // Without the callback a pipe that broke would throw; the exit that follows sends the request again.
    this.child.send(request, () => undefined);
  }

  hold(on: boolean): void {
    const change = on ? "ref" : "unref";
    this.child[change]();
    this.child.channel?.[change]();
  }

  /** At once, whatever it is doing. */
  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** It ends when it has nothing to do; after `graceMs` it is killed. */
  async retire(graceMs = 1_000): Promise<void> {
    if (!living.has(this.child)) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    const timer = setTimeout(() => this.kill(), graceMs);
    if (this.child.connected) this.child.disconnect();
    await ended;
    clearTimeout(timer);
  }
}
