// One row: some seconds of load from ten connections, each answer checked, and what it cost the server.
import autocannon from "autocannon";

/**
 * `next()` gives the next request: { path, method, headers, body, check(status, body) }. With `amount` the row ends
 * after so many requests instead of after `seconds`; with `cold` nothing is sent before it. A wrong answer ends the
 * run: a fast wrong page is worth nothing.
 */
export async function load(server, { cold = false, ...row }) {
  // Compiled code and open connections are what a server has; a fresh start is a row of its own.
  // By number, not by time: on a busy machine a second may pass without an answer.
  if (!cold) await shoot(server, { ...row, amount: row.amount ? 20 : 200 });
  const memory = watchMemory(server);
  const before = server.cpu();
  const start = performance.now();
  const result = await shoot(server, row);
  const seconds = (performance.now() - start) / 1000;
  const after = server.cpu();
  const perRequest = (name) => Number(((1000 * (after[name] - before[name])) / result.count).toFixed(3));
  return {
    requests: result.count,
    perSecond: Number((result.count / seconds).toFixed(1)),
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: perRequest("server"),
    contentCpuMs: perRequest("content"),
    ...memory.end(),
  };
}

async function shoot(server, { next, seconds, amount, connections = 10 }) {
  let wrong = null;
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}`,
    connections,
    timeout: 60,
    ...(amount ? { amount } : { duration: seconds }),
    requests: [
      {
        setupRequest(request, context) {
          const { check, ...wanted } = next();
          context.check = check;
          context.path = wanted.path;
          return { ...request, ...wanted };
        },
        onResponse(status, body, context) {
          const problem = context.check?.(status, body);
          if (problem && !wrong) wrong = `${context.path}: ${problem} (${status})`;
        },
      },
    ],
  });
  if (wrong) throw new Error(`A wrong answer: ${wrong}`);
  const count = Object.values(result.statusCodeStats).reduce((sum, one) => sum + one.count, 0);
  if (count === 0 || result.errors > 0) throw new Error(`${result.errors} errors in ${count} requests`);
  return { count, latency: result.latency };
}

/** The most memory during a row: of our own making, and with the pages of the database file that the kernel maps in. */
function watchMemory(server) {
  let own = 0;
  let all = 0;
  const look = () => {
    const memory = server.memory();
    own = Math.max(own, memory.own);
    all = Math.max(all, memory.all);
  };
  look();
  const timer = setInterval(look, 100);
  return {
    end() {
      clearInterval(timer);
      look();
      return { peakMb: own, peakWithMappedMb: all };
    },
  };
}
