import { readFileSync } from "node:fs";
import { Unavailable } from "~/core/refusals";
import { MINUTE, SECOND } from "~/core/time";
import {
  type Cover,
  type Finished,
  type MediaFacts,
  type MediaKind,
  type Prepared,
  type Progress,
  UnusableFile,
} from "~/deidentify/media";
import { ForkedChild, type ForkOptions } from "../child-process/forked-child.server";
import { brokeTwice, LOOK_LIMIT, MAX_RSS_MB, timeLimits, tooLong, tooMuchMemory } from "./deid-limits";
import type { DeidReply, DeidRequest, DeidTask } from "./deid-messages";

/**
 * The process that reads what was uploaded. It takes one file after the other and runs only while files wait. Throws
 * `UnusableFile` with a sentence for the author, `Unavailable` if it cannot be started.
 */
export interface DeidProcess {
  /** Pictures without what a file said about itself, written into `folder`, and what was found on them. */
  prepare(file: string, folder: string, progress?: Progress): Promise<Prepared>;
  /** One prepared picture or video with its covers, in all sizes, written into `folder`. */
  finish(work: FinishWork, progress?: Progress): Promise<Finished>;
  /** Ends the process. What it was doing is refused as unavailable. */
  close(): Promise<void>;
}

export type FinishWork = {
  media: MediaKind;
  source: string;
  covers: readonly Cover[];
  kept: readonly Cover[];
  folder: string;
  of?: { facts: MediaFacts; frames: number };
};

export interface DeidProcessOptions extends ForkOptions {
  /** Its temporary files go here. */
  readonly tempFolder: string;
  readonly limits?: Partial<Record<MediaKind | "look", number>>;
  readonly maxRssMb?: number;
  /** It ends after so long without work, in milliseconds. */
  readonly idleMs?: number;
  /** For the log and the metrics. */
  readonly onRestart?: (reason: "hung" | "crashed" | "grown") => void;
}

interface Job {
  readonly id: number;
  readonly task: DeidTask;
  readonly progress: Progress;
  crashes: number;
  resolve(result: Prepared | Finished): void;
  reject(reason: Error): void;
}

const START_TIMEOUT_MS = 30_000;
const MAX_FAILED_STARTS = 3;
const execArgv = ["--max-old-space-size=1024"];

/** Watches over a deid process: starts it when a file waits, and again when it hangs, dies or grows. */
export function startDeidProcess(options: DeidProcessOptions): DeidProcess {
  return new WatchedDeid(options);
}

class WatchedDeid implements DeidProcess {
  private readonly waiting: Job[] = [];
  private current: Job | undefined;
  private child: ForkedChild<DeidRequest, DeidReply> | undefined;
  private ready = false;
  private closed = false;
  private failedStarts = 0;
  private lastId = 0;
  private deadline: NodeJS.Timeout | undefined;
  private idle: NodeJS.Timeout | undefined;
  private memory: NodeJS.Timeout | undefined;

  constructor(private readonly options: DeidProcessOptions) {}

  prepare(file: string, folder: string, progress: Progress = () => undefined): Promise<Prepared> {
    // The cast: the process answers a task with its own kind of result.
    return this.work({ kind: "prepare", file, folder }, progress) as Promise<Prepared>;
  }

  finish(work: FinishWork, progress: Progress = () => undefined): Promise<Finished> {
    return this.work({ kind: "finish", ...work }, progress) as Promise<Finished>; // the same
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const job of [this.current, ...this.waiting.splice(0)]) job?.reject(new Unavailable());
    this.current = undefined;
    const child = this.release();
    child?.kill(); // the work it does is begun again at the next start
    await child?.retire();
  }

  private work(task: DeidTask, progress: Progress): Promise<Prepared | Finished> {
    if (this.closed) return Promise.reject(new Unavailable());
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: ++this.lastId, task, progress, crashes: 0, resolve, reject });
      this.advance();
    });
  }

  private advance(): void {
    if (this.current || this.closed) return;
    clearTimeout(this.idle);
    this.current = this.waiting.shift();
    if (!this.current) {
      this.child?.hold(false);
      this.idle = setTimeout(() => void this.release()?.retire(), this.options.idleMs ?? 2 * MINUTE);
      this.idle.unref();
      return;
    }
    this.child ??= this.start();
    this.child.hold(true);
    this.child.send({ id: this.current.id, task: this.current.task });
    this.allow(this.ready ? this.timeFor(this.current.task) : START_TIMEOUT_MS);
  }

  private start(): ForkedChild<DeidRequest, DeidReply> {
    this.ready = false;
    const mine = () => this.child === child; // an old child's last words are not for us
    const child: ForkedChild<DeidRequest, DeidReply> = new ForkedChild<DeidRequest, DeidReply>(
      {
        execArgv,
        leader: true, // ffmpeg ends with it
        ...this.options,
        env: { PATH: process.env.PATH, TMPDIR: this.options.tempFolder, ...this.options.env },
      },
      (reply) => mine() && this.hear(reply),
      () => mine() && this.recover("crashed"),
    );
    this.memory = setInterval(() => {
      const limit = (this.options.maxRssMb ?? MAX_RSS_MB) * 1024;
      if (mine() && residentKilobytes(child.pid) > limit) this.recover("grown");
    }, SECOND / 2);
    this.memory.unref();
    return child;
  }

  private hear(reply: DeidReply): void {
    if ("ready" in reply) {
      this.ready = true;
      this.failedStarts = 0;
      if (this.current) this.allow(this.timeFor(this.current.task));
      return;
    }
    const job = this.current;
    if (job?.id !== reply.id)
      this.recover("crashed"); // it lost count: one file must not be taken for another
    else if ("began" in reply) this.allow(this.limitOf(reply.began));
    else if ("share" in reply) job.progress(Math.min(1, Math.max(0, reply.share)));
    else this.finished(job, reply);
  }

  private finished(job: Job, reply: Extract<DeidReply, { done: unknown } | { unusable: string } | { error: string }>) {
    this.current = undefined;
    clearTimeout(this.deadline);
    if ("done" in reply) job.resolve(reply.done);
    else job.reject("unusable" in reply ? new UnusableFile(reply.unusable) : new Error(reply.error));
    this.advance();
  }

  private timeFor(task: DeidTask): number {
    return task.kind === "prepare" ? (this.options.limits?.look ?? LOOK_LIMIT) : this.limitOf(task.media);
  }

  private limitOf(media: MediaKind): number {
    return this.options.limits?.[media] ?? timeLimits[media];
  }

  private allow(ms: number): void {
    clearTimeout(this.deadline);
    const { child } = this;
    // If it was our own loop that stood still, the answer may lie in the pipe: read it before judging.
    this.deadline = setTimeout(() => setImmediate(() => child === this.child && this.recover("hung")), ms);
  }

  /**
   * The child is lost. The file it worked on is refused if it hung, grew or failed twice; else it is tried once more.
   */
  private recover(reason: "hung" | "crashed" | "grown"): void {
    this.options.onRestart?.(reason);
    const job = this.current;
    this.current = undefined;
    if (!this.ready) this.failedStarts++;
    this.release()?.kill();
    if (job && this.failedStarts >= MAX_FAILED_STARTS) {
      this.failedStarts = 0;
      for (const one of [job, ...this.waiting.splice(0)]) one.reject(new Unavailable());
    } else if (job && (this.failedStarts > 0 || (reason === "crashed" && ++job.crashes < 2))) this.waiting.unshift(job);
    else job?.reject(new UnusableFile({ hung: tooLong, grown: tooMuchMemory, crashed: brokeTwice }[reason]));
    this.advance();
  }

  private release(): ForkedChild<DeidRequest, DeidReply> | undefined {
    const { child } = this;
    clearTimeout(this.deadline);
    clearTimeout(this.idle);
    clearInterval(this.memory);
    this.child = undefined;
    return child;
  }
}

/** How much memory a process holds; 0 where the system does not say (its heap is limited everywhere). */
function residentKilobytes(pid: number | undefined): number {
  try {
    const [, text] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(text ?? 0);
  } catch {
    return 0;
  }
}
