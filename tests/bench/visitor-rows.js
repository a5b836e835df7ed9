// Rows for readers without a session, each beside a bare server sending the same bytes.
import { brotliDecompressSync } from "node:zlib";
import { fetchBytes, pageWith, sameAs, statusIs } from "./checks.js";
import { load } from "./load.js";
import { drawer, numbers, threadsOf } from "./threads.js";

const headers = { "accept-encoding": "br" };

/** Reads pages once: checks them, keeps their bytes, and gives them to the bare server. */
async function warm(forum, bare, pages) {
  const known = new Map();
  for (const { path, title } of pages) {
    const page = await fetchBytes(forum, path, headers);
    const html = page.headers["content-encoding"] === "br" ? brotliDecompressSync(page.bytes).toString() : page.text;
    const problem = pageWith(title)(page.status, html);
    if (problem) throw new Error(`${path}: ${problem} (${page.status})`);
    known.set(path, { text: page.text, etag: page.headers.etag, bytes: page.bytes.length });
    const sent = { ...page.headers };
    for (const name of ["connection", "keep-alive", "date", "transfer-encoding"]) delete sent[name];
    await fetch(`http://127.0.0.1:${bare.port}${path}`, {
      method: "PUT",
      body: JSON.stringify({ headers: sent, body: page.bytes.toString("base64") }),
    });
  }
  return known;
}

/** Two rounds of each, by turns, and the better of each: what else runs on the machine hits both. */
async function beside(forum, bare, request) {
  const rounds = [];
  for (const server of [bare, forum, bare, forum]) rounds.push(await load(server, request()));
  const best = (one, other) => (one.perSecond >= other.perSecond ? one : other);
  const [bareRow, row] = [best(rounds[0], rounds[2]), best(rounds[1], rounds[3])];
  return [
    { ...row, ofBare: Number((row.perSecond / bareRow.perSecond).toFixed(2)), bareCpuMs: bareRow.cpuMs },
    bareRow,
  ];
}

export async function* visitorRows({ forum, bare, db, seconds, misses }) {
  const threads = threadsOf(db, 1_000 + misses);
  const drawn = threads.slice(0, 1_000);
  const cold = threads.slice(1_000);
  const bySlug = threads.length;
  if (bySlug < 1_100) throw new Error("This forum is too small to draw a thousand public threads from.");

  // Half of the thousand are asked for in advance; the other half is cold when the load begins.
  await warm(
    forum,
    bare,
    drawn.filter((_, index) => index % 2 === 0),
  );
  const drawMixed = drawer(drawn, numbers(11));
  yield {
    name: "thread, visitor, half cold",
    ...(await load(forum, {
      cold: true,
      seconds,
      next: () => ({ path: drawMixed().path, method: "GET", headers, check: statusIs(200) }),
    })),
  };

  const known = await warm(forum, bare, drawn);
  const hit = () => {
    const draw = drawer(drawn, numbers(12));
    return {
      seconds,
      next() {
        const { path } = draw();
        return { path, method: "GET", headers, check: sameAs(known.get(path).text) };
      },
    };
  };
  const [row, bareRow] = await beside(forum, bare, hit);
  const sizes = [...known.values()].map(({ bytes }) => bytes).sort((one, other) => one - other);
  yield { name: "thread, visitor, hit", ...row, bytes: sizes[sizes.length >> 1] };
  yield { name: "bare, thread", ...bareRow };

  let next = 0;
  yield {
    name: "thread, visitor, miss",
    ...(await load(forum, {
      cold: true,
      amount: cold.length,
      next() {
        const thread = cold[next++ % cold.length];
        return { path: thread.path, method: "GET", headers: {}, check: pageWith(thread.title) };
      },
    })),
  };

  const drawKnown = drawer(drawn, numbers(13));
  yield {
    name: "thread, visitor, 304",
    ...(await load(forum, {
      seconds,
      next() {
        const { path } = drawKnown();
        const known304 = { ...headers, "if-none-match": known.get(path).etag };
        return { path, method: "GET", headers: known304, check: statusIs(304) };
      },
    })),
  };

  for (const [name, path, words] of [
    ["latest", "/questions?tab=latest", "Wardround"],
    ["home", "/", "Wardround"],
  ]) {
    const pages = await warm(forum, bare, [{ path, title: words }]);
    const [list, bareList] = await beside(forum, bare, () => ({
      seconds,
      next: () => ({ path, method: "GET", headers, check: sameAs(pages.get(path).text) }),
    }));
    yield { name: `${name}, visitor`, ...list, bytes: pages.get(path).bytes };
    yield { name: `bare, ${name}`, ...bareList };
  }
}
