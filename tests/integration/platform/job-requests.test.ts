import { expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { contextFor } from "~/platform/context.server";
import { createJobQueue } from "~/platform/jobs.server";
import { createLogger } from "~/platform/log.server";
import { onEveryDialect } from "../../support/every-dialect";

onEveryDialect("jobs and the request they come from", (forum) => {
  /** A queue whose jobs of type "first" queue one of type "second", which fails; and the lines of its log. */
  function aQueue() {
    const lines: Record<string, unknown>[] = [];
    const log = createLogger({ level: "debug", destination: { write: (line) => void lines.push(JSON.parse(line)) } });
    const queue = createJobQueue({
      database: forum().database,
      owner: "reader of logs",
      handlers: () => ({
        first: (ctx: ReturnType<typeof contextFor>) =>
          ctx.write((tx) => ctx.queue(tx, { type: "second", payload: {} })),
        second: () => Promise.reject(new Error("No.")),
      }),
      context: (end, requestId) => contextFor(forum(), visitor, { end, requestId }),
      log,
      clock: () => forum().time.now,
    });
    return { queue, lines };
  }

  test("a line about a job names the request, and so does one about a job that the job queued", async () => {
    const { queue, lines } = aQueue();
    const ctx = contextFor(forum(), visitor, { requestId: "request-7" });
    await ctx.write((tx) => ctx.queue(tx, { type: "first", payload: {} }));
    await queue.drain();
    await queue.drain();
    expect(lines.map(({ msg, type, requestId }) => ({ msg, type, requestId }))).toEqual([
      { msg: "job", type: "first", requestId: "request-7" },
      { msg: "job failed", type: "second", requestId: "request-7" },
    ]);
  });

  test("a job that no request queued says nothing of one", async () => {
    const { queue, lines } = aQueue();
    const ctx = contextFor(forum(), visitor);
    await forum().database.write((tx) => tx.deleteFrom("job").execute());
    await ctx.write((tx) => ctx.queue(tx, { type: "first", payload: {} }));
    await queue.drain();
    await queue.drain();
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toHaveProperty("requestId");
  });
});
