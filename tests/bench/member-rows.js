// Rows for signed-in readers: another member with every request.
import { pageWith, statusIs } from "./checks.js";
import { load } from "./load.js";
import { memberThreadRows } from "./member-thread-rows.js";
import { drawer, numbers, threadsOf } from "./threads.js";

// Not compressed, so that each answer can be read and checked.
const identity = { "accept-encoding": "identity" };

const findings = [
  "heparin stroke",
  "potassium sepsis",
  "troponin wheeze",
  "lactate confusion",
  "insulin ketones",
  "warfarin jaundice",
  "salbutamol asthma",
  "ferritin pallor",
  "morphine delirium",
  "gout methotrexate",
];

export async function* memberRows({ forum, db, cookie, seconds, posts }) {
  yield* memberThreadRows({ forum, db, cookie, seconds });

  for (const [name, path] of [
    ["latest, signed in", "/questions?tab=latest"],
    ["home, signed in", "/"],
  ])
    yield {
      name,
      ...(await load(forum, {
        seconds,
        next: () => ({
          path,
          method: "GET",
          headers: { ...identity, cookie: cookie() },
          check: pageWith("Wardround"),
        }),
      })),
    };

  // Asked again, a search is there already while nothing was posted; with other signs between its words it never is.
  let asked = 0;
  const searches = [
    ["search, signed in, not asked before", () => [...(++asked).toString(2)].map((bit) => ", "[bit]).join("")],
    ["search, signed in", () => " "],
  ];
  for (const [name, gap] of searches) {
    const random = numbers(23);
    yield {
      name,
      ...(await load(forum, {
        seconds,
        next() {
          const query = findings[Math.floor(random() * findings.length)].replace(" ", `${gap()} `);
          return {
            path: `/search?q=${encodeURIComponent(query)}`,
            method: "GET",
            headers: { ...identity, cookie: cookie() },
            check: (status, body) => (status === 200 ? (body.includes("<mark") ? null : "nothing found") : "not 200"),
          };
        },
      })),
    };
  }

  const count = () => db.prepare("select count(*) from answer").pluck().get();
  const bodies = db.prepare("select body_md from answer limit 200").pluck().all();
  const before = count();
  const draw = drawer(threadsOf(db, 1_000), numbers(24));
  let sent = 0;
  let acknowledged = 0;
  const row = await load(forum, {
    amount: posts,
    connections: 1,
    next() {
      sent++;
      const body = new URLSearchParams({ body: `${bodies[sent % bodies.length]}\n\nNote ${sent}.` }).toString();
      return {
        path: `/questions/${draw().id}/answers`,
        method: "POST",
        headers: {
          cookie: cookie(),
          origin: forum.origin,
          "content-type": "application/x-www-form-urlencoded",
        },
        body,
        check(status) {
          if (status === 303) acknowledged++;
          return statusIs(303)(status);
        },
      };
    },
  });
  const kept = count() - before;
  if (kept !== acknowledged) throw new Error(`${acknowledged} answers were acknowledged and ${kept} are there.`);
  yield { name: "post an answer, one after the other", ...row };
}
