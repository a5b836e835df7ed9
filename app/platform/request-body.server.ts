import type { IncomingMessage, ServerResponse } from "node:http";

/** The most that a form may be: a roster of 1 MB, or the longest post many times over. */
export const MOST_FORM_BYTES = 2 * 1024 * 1024;
/** How much of what is too much is read and thrown away, so that a browser that still sends gets to read the answer. */
const MOST_DRAINED = 32 * 1024 * 1024;

/** Why a body ended early; `name` tells it, since the server and Remix are two bundles. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** The connection was lost before the body's end. */
export class SenderGone extends Error {
  override readonly name = "SenderGone";
}

/**
 * A request's body for Fetch, read as fast as it is asked for and no further than `most` bytes, however it was
 * announced. What is left when the answer is out is thrown away; a sender who goes on for long is cut off.
 */
export function bodyOfRequest(req: IncomingMessage, res: ServerResponse, most = MOST_FORM_BYTES): ReadableStream {
  let size = 0;
  let open = true;
  const announced = Number(req.headers["content-length"] ?? 0);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const fail = (error: Error) => {
          if (!open) return;
          open = false;
          controller.error(error);
        };
        const drop = () => {
          open = false;
          req.resume();
        };
        res.once("finish", drop);
        req.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > most) fail(new BodyTooLarge());
          if (size > most + MOST_DRAINED) req.destroy();
          if (!open) return;
          controller.enqueue(new Uint8Array(chunk));
          req.pause();
        });
        req.once("end", () => {
          if (open) controller.close();
          open = false;
        });
        req.once("close", () => fail(new SenderGone("The sender went away.")));
        req.pause();
        if (announced > most) {
          fail(new BodyTooLarge());
          req.resume();
        }
      },
      pull() {
        req.resume();
      },
      cancel() {
        open = false;
        req.resume();
      },
    },
    { highWaterMark: 0 },
  );
}
