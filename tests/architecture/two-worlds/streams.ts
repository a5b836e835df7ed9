import { visitor } from "~/core/actor";
import { tell } from "~/platform/live.server";
import { type ReaderName, readerNames, type World } from "./world";

/** A live stream as a browser holds it open. */
export type OpenStream = {
  /** What has come so far. */
  text(): string;
  /** Comes back once the event with this id has come; throws if the stream ends before. */
  until(id: number): Promise<void>;
  close(): void;
};

const LATE = 30_000;

/** A page may follow so many threads. */
const MOST_THREADS = 20;

/** Opens the stream of one reader, of the threads from `first` on; `after`: with all that came since that event. */
export async function openStream(url: string, cookie: string, first: number, after?: number): Promise<OpenStream> {
  const end = new AbortController();
  const shown = Array.from({ length: MOST_THREADS }, (_, at) => `thread=${first + at}`).join("&");
  const since = after === undefined ? "" : `&after=${after}`;
  const response = await fetch(`${url}/live?${shown}${since}`, { headers: { cookie }, signal: end.signal });
  if (response.status !== 200 || !response.body) throw new Error(`The live stream answered ${response.status}.`);
  let text = "";
  let over = false;
  const waiting = new Set<() => void>();
  const tellThem = () => {
    for (const look of waiting) look();
  };
  const decoder = new TextDecoder();
  const body = response.body.getReader();
  void (async () => {
    for (let piece = await body.read(); !piece.done; piece = await body.read()) {
      text += decoder.decode(piece.value, { stream: true });
      tellThem();
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      over = true;
      tellThem();
    });
  return {
    text: () => text,
    until: (id) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Event ${id} did not come.`)), LATE);
        const look = () => {
          const came = text.includes(`id: ${id}\n`) && text.endsWith("\n\n");
          if (!came && !over) return;
          clearTimeout(late);
          waiting.delete(look);
          if (came) resolve();
          else reject(new Error(`The stream ended before event ${id}.`));
        };
        waiting.add(look);
        look();
      }),
    close: () => end.abort(),
  };
}

/** Comes back once every reader's stream has brought all that happened so far. */
export async function heardByAll(world: World): Promise<void> {
  const { forum } = world.built;
  const { threads } = await forum.database.read
    .selectFrom("thread")
    .select((eb) => eb.fn.countAll<number>().as("threads"))
    .where("id", ">=", world.firstThread)
    .executeTakeFirstOrThrow();
  if (Number(threads) > MOST_THREADS) throw new Error(`The streams follow ${MOST_THREADS} of ${threads} threads.`);
  const to = [...world.streams].flatMap(([name]) => (name === "visitor" ? [] : [world.people[name].id]));
  await forum.as(visitor).write((tx) =>
    tell(
      tx,
      to.map((accountId) => ({ accountId, type: "notice" })),
      forum.clock(),
    ),
  );
  const rows = await forum.database.read
    .selectFrom("live_event")
    .select((eb) => ["account_id as accountId", eb.fn.max<number>("id").as("id")])
    .where("account_id", "in", to)
    .groupBy("account_id")
    .execute();
  for (const { accountId, id } of rows) {
    world.marks.add(Number(id));
    const name = readerNames.find((one) => one !== "visitor" && world.people[one].id === accountId) as ReaderName;
    await world.streams.get(name)?.until(Number(id));
  }
}

/**
 * The events of a stream in their order. How many notices are unread is compared where it marks the end of an act: in
 * the middle of one it depends on how quickly the stream asked.
 */
function eventsOf(world: World, text: string): string {
  return text
    .split("\n\n")
    .filter((message) => message !== "" && !message.startsWith(":"))
    .map((message) => {
      const id = Number(/^id: (\d+)/.exec(message)?.[1] ?? 0);
      return world.marks.has(id) ? message : message.replace(/"unread":\d+/, '"unread"');
    })
    .join("\n\n");
}

/** What each reader's open page was told. */
export function heard(world: World): Map<string, string> {
  return new Map([...world.streams].map(([name, stream]) => [`/live of ${name}`, eventsOf(world, stream.text())]));
}

/** What a reader's page is told that comes back after it was away from the beginning. */
export async function heardAgain(world: World, name: ReaderName): Promise<string> {
  const stream = await openStream(world.built.url, world.cookies.get(name) ?? "", world.firstThread, 1);
  const newest = Math.max(
    ...[
      ...(world.streams
        .get(name)
        ?.text()
        .matchAll(/^id: (\d+)/gm) ?? []),
    ].map(([, id]) => Number(id)),
  );
  await stream.until(newest);
  stream.close();
  return eventsOf(world, stream.text()).replace(/"unread":\d+/g, '"unread"');
}
