// Which request comes next in the mixed load: mostly reading, by visitors and members alike.
import { drawer, numbers, threadsOf } from "./threads.js";

const searches = ["heparin stroke", "potassium sepsis", "troponin wheeze", "lactate confusion", "insulin ketones"];
const form = "application/x-www-form-urlencoded";

/** Gives back a function that draws the next request; the same run after run. */
export function drawMixed(db, cookie, origin) {
  const random = numbers(61);
  const draw = drawer(threadsOf(db, 1_000), numbers(62));
  const bodies = db.prepare("select body_md from answer limit 200").pluck().all();
  const answers = db
    .prepare("select id from answer where deleted_at is null order by id desc limit 2000")
    .pluck()
    .all();
  const one = (list) => list[Math.floor(random() * list.length)];
  const get = (path, headers = {}) => ({ method: "GET", path, headers: { "accept-encoding": "gzip", ...headers } });
  const asMember = () => ({ cookie: cookie() });
  const post = (path, fields) => ({
    method: "POST",
    path,
    headers: { ...asMember(), origin, "content-type": form },
    body: new URLSearchParams(fields).toString(),
  });
  let sent = 0;
  const kinds = [
    [30, () => get(draw().path)],
    [25, () => get(draw().path, asMember())],
    [10, () => get("/", asMember())],
    [8, () => get("/questions?tab=latest")],
    [7, () => get("/questions?tab=unanswered", asMember())],
    [10, () => get(`/search?q=${encodeURIComponent(one(searches))}`, asMember())],
    [6, () => post(`/answers/${one(answers)}/useful`, { on: "1" })],
    [4, () => post(`/questions/${draw().id}/answers`, { body: `${one(bodies)}\n\nNote ${++sent}.` })],
  ];
  const whole = kinds.reduce((sum, [weight]) => sum + weight, 0);
  return () => {
    let place = random() * whole;
    for (const [weight, make] of kinds) {
      place -= weight;
      if (place < 0) return make();
    }
    return get("/");
  };
}
