import { expect, it } from "vitest";
import { createMetrics } from "~/platform/metrics.server";

it("what was counted is in the text that Prometheus reads", async () => {
  const metrics = createMetrics();
  metrics.http.observe({ method: "GET", route: "routes/forum/thread", status: "2xx" }, 0.002);
  metrics.http.observe({ method: "POST", status: "5xx" }, 3);
  metrics.jobs.inc({ type: "send-mail", outcome: "done" });
  metrics.jobsQueued.set({ state: "dead" }, 2);
  metrics.renders.inc({ outcome: "done" }, 50);
  metrics.pageCache.inc({ outcome: "hit" });
  metrics.liveStreams.inc();
  metrics.liveStreams.inc();
  metrics.liveStreams.dec();
  metrics.mails.inc({ outcome: "sent" });
  const lines = (await metrics.render()).split("\n");
  for (const line of [
    'wardround_http_request_duration_seconds_bucket{le="0.001",method="GET",route="routes/forum/thread",status="2xx"} 0',
    'wardround_http_request_duration_seconds_bucket{le="0.0025",method="GET",route="routes/forum/thread",status="2xx"} 1',
    'wardround_http_request_duration_seconds_count{method="POST",status="5xx"} 1',
    'wardround_jobs_finished_total{type="send-mail",outcome="done"} 1',
    'wardround_jobs_queued{state="dead"} 2',
    'wardround_content_renders_total{outcome="done"} 50',
    'wardround_page_cache_total{outcome="hit"} 1',
    "wardround_live_streams 1",
    'wardround_mails_total{outcome="sent"} 1',
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.some((line) => line.startsWith("process_resident_memory_bytes "))).toBe(true);
  expect(lines.some((line) => line.startsWith("nodejs_eventloop_lag_seconds "))).toBe(true);
});

it("two sets of metrics in one process know nothing of each other", async () => {
  const [one, two] = [createMetrics(), createMetrics()];
  one.pageCache.inc({ outcome: "hit" });
  expect(await one.render()).toContain('wardround_page_cache_total{outcome="hit"} 1');
  expect(await two.render()).not.toContain('wardround_page_cache_total{outcome="hit"}');
});
