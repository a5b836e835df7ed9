import { type ChildProcess, fork, type Serializable } from "node:child_process";

export interface ForkOptions {
  /** The built entry, `build/content.js` or `build/deid.js`. */
  readonly modulePath: string;
  readonly execArgv?: readonly string[];
  /** All of its environment besides NODE_ENV: it reads what strangers sent, so no secret of ours is in its reach. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** It leads a group of processes (programs that it starts), and they all end with it. */
  readonly leader?: boolean;
}

const living = new Set<ForkedChild<never, never>>();
// Even when we end without a word, nothing of ours stays behind.
process.on("exit", () => {
  for (const child of living) child.kill();
});

/** One life of a child process that answers messages. It keeps our process alive only while `hold(true)`. */
export class ForkedChild<Request extends Serializable, Reply> {
  private readonly child: ChildProcess;

  constructor(
    private readonly options: ForkOptions,
    onReply: (reply: Reply) => void,
    onExit: () => void,
  ) {
    this.child = fork(options.modulePath, [], {
      execArgv: [...(options.execArgv ?? [])],
      env: { NODE_ENV: process.env.NODE_ENV, ...options.env },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      detached: options.leader ?? false,
    });
    living.add(this);
    let gone = false;
    const end = () => {
      living.delete(this);
      // What it started may still run.
      if (options.leader) this.kill();
      if (!gone) onExit();
      gone = true;
    };
    this.child.on("message", (reply: Reply) => gone || onReply(reply));
    this.child.on("error", end); // could not be started, or its pipe broke while we wrote
    this.child.on("exit", end);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  send(request: Request): void {
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
    if (!this.options.leader) this.child.kill("SIGKILL");
    else if (this.child.pid !== undefined) killGroup(this.child.pid);
  }

  /** It ends when it has nothing to do; after `graceMs` it is killed. */
  async retire(graceMs = 1_000): Promise<void> {
    if (!living.has(this)) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    const timer = setTimeout(() => this.kill(), graceMs);
    if (this.child.connected) this.child.disconnect();
    await ended;
    clearTimeout(timer);
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody of it is left.
  }
}
