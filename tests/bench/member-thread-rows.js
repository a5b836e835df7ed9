// Rows for signed-in readers of threads: half of them cold, all known, none known.
import { pageWith, statusIs } from "./checks.js";
import { load } from "./load.js";
import { drawer, numbers, threadsOf } from "./threads.js";

// Not compressed, so that each answer can be read and checked; compressing is a row of its own.
const identity = { "accept-encoding": "identity" };
const gzip = { "accept-encoding": "gzip" };
const MISSES = 400;

export async function* memberThreadRows({ forum, db, cookie, seconds }) {
  const all = threadsOf(db, 1_000 + MISSES);
  const threads = all.slice(0, 1_000);
  const unread = all.slice(1_000);

  function asked(draw, headers) {
    const { path, title } = draw();
    const check = headers === identity ? pageWith(title) : statusIs(200);
    return { path, method: "GET", headers: { ...headers, cookie: cookie() }, check };
  }

  async function readOnce(list) {
    for (const { path } of list) {
      const answer = await fetch(`http://127.0.0.1:${forum.port}${path}`, { headers: { cookie: cookie() } });
      if (!(await answer.text()).includes("</html>")) throw new Error(`${path} is not a whole page (${answer.status})`);
    }
  }

  // Half of the thousand are read in advance; the other half is cold when the load begins.
  await readOnce(threads.filter((_, index) => index % 2 === 0));
  const mixed = drawer(threads, numbers(21));
  const half = await load(forum, { cold: true, seconds, next: () => asked(mixed, identity) });
  yield { name: "thread, signed in", ...half };

  await readOnce(threads);
  for (const [name, headers] of [
    ["thread, signed in, hit", identity],
    ["thread, signed in, hit, gzip", gzip],
  ]) {
    const draw = drawer(threads, numbers(22));
    yield { name, ...(await load(forum, { seconds, next: () => asked(draw, headers) })) };
  }

  let next = 0;
  const miss = await load(forum, {
    cold: true,
    amount: unread.length,
    next: () => asked(() => unread[next++ % unread.length], identity),
  });
  yield { name: "thread, signed in, miss", ...miss };
}
