import type { Tx } from "db/engine";
import { allowed, signInFirst, yes } from "~/core/actor";
import type { EventOf } from "~/core/events";
import { SECOND } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { type LiveEvent, tell } from "~/platform/live.server";
import { isNews, readerOf } from "./live-stream.queries.server";
import { countUnread } from "./notice.queries.server";

export const HEARTBEAT = 25 * SECOND;
/** How long a browser waits before it comes back. */
const RETRY = 3 * SECOND;

/** In the transaction: pages that show the thread learn that something came. */
export async function tellThreadPage(
  tx: Tx,
  event: EventOf<"AnswerPosted" | "CommentPosted">,
  ctx: Context,
): Promise<void> {
  const id = event.type === "AnswerPosted" ? event.answerId : event.commentId;
  const type = event.type === "AnswerPosted" ? "answer" : "comment";
  await tell(tx, [{ threadId: event.threadId, type, payload: { id } }], ctx.now);
}

export type StreamAsk = { threadIds: readonly number[]; after: number; heartbeat?: number };

/**
 * One browser's stream of events: how many notices are unread, and what came in the threads it shows. Permission is
 * asked for every event; it ends when the session does.
 */
export function liveStream(
  ctx: Context,
  { threadIds, after, heartbeat = HEARTBEAT }: StreamAsk,
): ReadableStream<Uint8Array> {
  const member = allowed(ctx.actor, ctx.actor.kind === "visitor" ? signInFirst : yes);
  const { live, database, clock, log } = ctx.runtime;
  const encoder = new TextEncoder();
  const shown = new Set(threadIds);
  let open = true;
  let stop: () => void = () => undefined;

  return new ReadableStream<Uint8Array>({
    start(controller) {
      let work = Promise.resolve();
      const send = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const end = () => {
        if (!open) return;
        open = false;
        stop();
        controller.close();
      };
      /** One after the other, so that events keep their order however long a question to the database takes. */
      const inTurn = (step: () => Promise<void>) => {
        work = work
          .then(() => (open ? step() : undefined))
          .catch((error) => {
            log.error({ err: error }, "a live stream failed");
            end();
          });
      };
      const reader = () => readerOf(database.read, member.sessionId, clock());
      const unread = (id: number) => countUnread(database.read, id);

      const onEvent = async (event: LiveEvent) => {
        const now = await reader();
        if (!now) return end();
        if (event.accountId === now.id && event.type === "notice")
          return send(message("unread", { unread: await unread(now.id) }, event.id));
        if (event.threadId === null || (event.type !== "answer" && event.type !== "comment")) return;
        // The cast: the payload was written by `tellThreadPage`.
        const { id } = JSON.parse(event.payload) as { id: number };
        const post = { kind: event.type, id, threadId: event.threadId } as const;
        if (await isNews(database.read, now, post)) send(message("post", post, event.id));
      };

      const onNews = (event: LiveEvent) => {
        const mine = event.accountId === member.id || (event.threadId !== null && shown.has(event.threadId));
        if (mine) inTurn(() => onEvent(event));
      };
      // A stream that could not catch up would stay open and deaf:
      // it ends, and its browser comes back with its last id.
      const unsubscribe = live.subscribe(onNews, after, end);
      const beat = setInterval(() => {
        inTurn(async () => {
          if (await reader()) send(": still here\n\n");
          else end();
        });
      }, heartbeat);
      beat.unref();
      stop = () => {
        unsubscribe();
        clearInterval(beat);
      };
      send(`retry: ${RETRY}\n\n`);
      inTurn(async () => send(message("unread", { unread: await unread(member.id) })));
    },
    cancel() {
      // Whatever is still being looked up must not be sent to who has gone.
      open = false;
      stop();
    },
  });
}

function message(type: string, data: unknown, id?: number): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
