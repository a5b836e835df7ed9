import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = {
  /**
   * Seconds per answered request, by `method`, `status` class ("2xx") and Remix's `route` id where it is known: never
   * by URL, of which there is no end.
   */
  http: Histogram<"method" | "route" | "status">;
  /** Finished runs of jobs, by `type` and `outcome` ("done", "retry", "dead"). */
  jobs: Counter<"type" | "outcome">;
  /** Jobs in the queue, by `state` ("waiting", "dead"). */
  jobsQueued: Gauge<"state">;
  /** Texts laid out by the content process, by `outcome` ("done", "refused", "failed"). */
  renders: Counter<"outcome">;
  /** Answers of the whole-page cache, by `outcome` ("hit", "miss", "not-modified"). */
  pageCache: Counter<"outcome">;
  /** Live streams that are open now. */
  liveStreams: Gauge;
  /** Mails, by `outcome` ("sent", "failed", "refused"). */
  mails: Counter<"outcome">;
  /** Times the deid process was started anew, by `reason` ("hung", "crashed", "grown"). */
  deidRestarts: Counter<"reason">;
  /** Everything in Prometheus' text format, version 0.0.4. */
  render(): Promise<string>;
};

/** The metrics of one process, in a registry of their own, with Node's usual ones (memory, event loop, collections). */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    http: new Histogram({
      name: "wardround_http_request_duration_seconds",
      help: "Seconds from the request to the end of its answer.",
      labelNames: ["method", "route", "status"],
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    jobs: new Counter({
      name: "wardround_jobs_finished_total",
      help: "Finished runs of jobs.",
      labelNames: ["type", "outcome"],
      registers,
    }),
    jobsQueued: new Gauge({
      name: "wardround_jobs_queued",
      help: "Jobs in the queue.",
      labelNames: ["state"],
      registers,
    }),
    renders: new Counter({
      name: "wardround_content_renders_total",
      help: "Texts laid out by the content process.",
      labelNames: ["outcome"],
      registers,
    }),
    pageCache: new Counter({
      name: "wardround_page_cache_total",
      help: "Answers of the whole-page cache.",
      labelNames: ["outcome"],
      registers,
    }),
    liveStreams: new Gauge({ name: "wardround_live_streams", help: "Live streams that are open.", registers }),
    mails: new Counter({
      name: "wardround_mails_total",
      help: "Mails handed to the mail server.",
      labelNames: ["outcome"],
      registers,
    }),
    deidRestarts: new Counter({
      name: "wardround_deid_restarts_total",
      help: "Times the deid process was started anew.",
      labelNames: ["reason"],
      registers,
    }),
    render: () => registry.metrics(),
  };
}
