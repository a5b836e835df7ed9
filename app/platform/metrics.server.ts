import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = {
  /** Seconds per request, by method and status class; never by address. */
  http: Histogram<"method" | "status">;
  jobs: Counter<"type" | "outcome">;
  pageCache: Counter<"outcome">;
  mails: Counter<"outcome">;
  renders: Counter<"outcome">;
  liveStreams: Gauge;
  /** Everything in the Prometheus text format. */
  render(): Promise<string>;
};

/** A registry of its own for each runtime, so that tests can have several in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, labelNames: T[]) =>
    new Counter({ name, help, labelNames, registers });
  return {
    http: new Histogram({
      name: "wardround_http_seconds",
      help: "Time to answer a request",
      labelNames: ["method", "status"],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    jobs: counter("wardround_jobs_total", "Jobs by how they ended", ["type", "outcome"]),
    pageCache: counter("wardround_page_cache_total", "Cached pages by outcome", ["outcome"]),
    mails: counter("wardround_mails_total", "Mails by how sending ended", ["outcome"]),
    renders: counter("wardround_renders_total", "Texts rendered by the content process", ["outcome"]),
    liveStreams: new Gauge({ name: "wardround_live_streams", help: "Open live streams", registers }),
    render: () => registry.metrics(),
  };
}
