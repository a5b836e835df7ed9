import { Invalid, Unavailable } from "~/core/refusals";
import { ForkedChild, type ForkOptions } from "../child-process/forked-child.server";
import type { ContentReply, ContentRequest, ContentWork, Read, Rendered, ShownSpan } from "./content-messages";
import { MAX_SOURCE, TooHard, TooLong } from "./limits";

export interface ContentProcess {
  /** @throws Invalid if the text is too long or too hard to lay out, Unavailable if the process cannot be started. */
  render(source: string, options: { anchor: string }): Promise<Rendered>;
  /** The same in one go with the text check. */
  read(source: string, options: { anchor: string }): Promise<Read>;
  /** Everything in a plain text that could identify a patient. */
  check(text: string): Promise<readonly ShownSpan[]>;
  /** Many at once; a text that is refused does not stop the others. Results stand in the order of the list. */
  renderMany(list: readonly { source: string; anchor: string }[]): Promise<PromiseSettledResult<Rendered>[]>;
  /** Ends the process. What has not been answered is refused as unavailable. */
  close(): Promise<void>;
}

export interface ContentProcessOptions extends ForkOptions {
  /** The most one text may take. The child that takes longer is killed. */
  readonly renderTimeoutMs?: number;
  /** Above this resident memory the child is replaced as soon as it has answered what it was sent. */
  readonly maxRssMb?: number;
  /** For the log and the metrics. */
  readonly onRestart?: (reason: "hung" | "crashed" | "grown") => void;
}

type ContentChild = ForkedChild<ContentRequest, ContentReply>;

interface Job {
  readonly id: number;
  readonly work: ContentWork;
  crashes: number;
  resolve(read: Read): void;
  reject(reason: Error): void;
}

/** Sent ahead, so that the child need not wait for us; more would only have to be sent again after a crash. */
const WINDOW = 16;
/** A text that asks for more memory than this ends the child, not the machine. */
const execArgv = ["--max-old-space-size=256"];
const START_TIMEOUT_MS = 30_000;
const MAX_FAILED_STARTS = 3;
const backOffMs = (failedStarts: number) => 100 * 4 ** failedStarts;

/** Watches over a content process: starts it when needed, and again when it hangs, dies or grows. */
export function startContentProcess(options: ContentProcessOptions): ContentProcess {
  return new WatchedProcess(options);
}

export class WatchedProcess implements ContentProcess {
  private readonly waiting: Job[] = [];
  /** Sent to the child, oldest first: it answers in this order, so the first is the one it works on. */
  private readonly sent: Job[] = [];
  private child: ContentChild | undefined;
  private ready = false;
  private grown = false;
  private closed = false;
  private failedStarts = 0;
  private lastId = 0;
  private watch: NodeJS.Timeout | undefined;
  private pause: NodeJS.Timeout | undefined;

  constructor(private readonly options: ContentProcessOptions) {}

  /** Texts that wait or are being rendered. */
  get load(): number {
    return this.waiting.length + this.sent.length;
  }

  render(source: string, { anchor }: { anchor: string }): Promise<Rendered> {
    return this.ask({ source, anchor, check: false });
  }

  read(source: string, { anchor }: { anchor: string }): Promise<Read> {
    return this.ask({ source, anchor, check: true });
  }

  async check(text: string): Promise<readonly ShownSpan[]> {
    return (await this.ask({ source: text, anchor: null, check: true })).spans;
  }

  renderMany(list: readonly { source: string; anchor: string }[]): Promise<PromiseSettledResult<Rendered>[]> {
    return Promise.allSettled(list.map(({ source, anchor }) => this.render(source, { anchor })));
  }

  async close(): Promise<void> {
    this.closed = true;
    this.giveUp();
    await this.release()?.retire();
  }

  private ask(work: ContentWork): Promise<Read> {
    if (work.source.length > MAX_SOURCE) return Promise.reject(new TooLong(work.source.length));
    if (this.closed) return Promise.reject(new Unavailable());
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: ++this.lastId, work, crashes: 0, resolve, reject });
      this.advance();
    });
  }

  private advance(): void {
    if (this.grown && this.sent.length === 0) {
      this.grown = false;
      void this.release()?.retire();
    }
    if (this.grown || this.pause || this.closed) return;
    if (this.waiting.length > 0) this.child ??= this.start();
    const wasIdle = this.sent.length === 0;
    for (const job of this.waiting.splice(0, WINDOW - this.sent.length)) {
      this.sent.push(job);
      this.child?.send({ id: job.id, ...job.work });
    }
    this.child?.hold(this.sent.length > 0);
    if (wasIdle) this.watchFirst();
  }

  private start(): ContentChild {
    this.ready = false;
    const mine = () => this.child === child; // an old child's last words are not for us
    const child: ContentChild = new ForkedChild<ContentRequest, ContentReply>(
      { execArgv, ...this.options },
      (reply) => mine() && this.hear(reply),
      () => mine() && this.recover("crashed"),
    );
    return child;
  }

  private hear(reply: ContentReply): void {
    if ("ready" in reply) {
      this.ready = true;
      this.failedStarts = 0;
    } else {
      const job = this.sent[0]?.id === reply.id ? this.sent.shift() : undefined;
      if (!job) {
        this.recover("crashed"); // it lost count: another post's HTML must not be taken for this one's
        return;
      }
      if (reply.ok) job.resolve({ html: reply.html, text: reply.text, spans: reply.spans });
      else job.reject(reply.refused === undefined ? new Error(reply.error) : new Invalid(reply.refused));
      if (reply.ok && reply.rss > (this.options.maxRssMb ?? 300) * 1024 * 1024 && !this.grown) {
        this.grown = true;
        this.options.onRestart?.("grown");
      }
    }
    this.watchFirst();
    this.advance();
  }

  /** Counts the time of the text that is being rendered, or of the start. */
  private watchFirst(): void {
    clearTimeout(this.watch);
    const [first] = this.sent;
    if (!first) return;
    const { child, ready } = this;
    const late = () => {
      if (this.child === child && this.sent[0] === first && this.ready === ready) this.recover("hung");
    };
    // If it was our own loop that stood still, the answer may lie in the pipe: read it before judging.
    const limit = ready ? (this.options.renderTimeoutMs ?? 2_000) : START_TIMEOUT_MS;
    this.watch = setTimeout(() => setImmediate(late), limit);
  }

  /**
   * The child is lost. The text it worked on is refused if it hung or failed twice; everything else is rendered again.
   */
  private recover(reason: "hung" | "crashed"): void {
    this.options.onRestart?.(reason);
    if (this.ready) {
      const [first] = this.sent;
      if (first && (reason === "hung" || ++first.crashes > 1)) this.sent.shift()?.reject(new TooHard());
    } else this.failedStarts++;
    this.release()?.kill();
    if (this.failedStarts >= MAX_FAILED_STARTS) this.giveUp();
    if (reason === "crashed" && this.load > 0) {
      this.pause = setTimeout(() => {
        this.pause = undefined;
        this.advance();
      }, backOffMs(this.failedStarts));
    }
    this.advance();
  }

  /** Lets go of the child; what was sent to it waits again, first in the queue. */
  private release(): ContentChild | undefined {
    const { child } = this;
    clearTimeout(this.watch);
    this.child = undefined;
    this.grown = false;
    this.waiting.unshift(...this.sent.splice(0));
    return child;
  }

  private giveUp(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.failedStarts = 0;
    for (const job of [...this.sent.splice(0), ...this.waiting.splice(0)]) job.reject(new Unavailable());
  }
}
