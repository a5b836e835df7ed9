import { redirect } from "@remix-run/node";
import { removeAttachment } from "~/features/cases/attachment/removal.server";
import { offsetOf, otherVersion, tusAnswer } from "~/features/cases/upload/tus.server";
import { ownUpload, receiveUpload } from "~/features/cases/upload/upload.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

/** HEAD: how much of an upload has arrived. */
export const loader = guardedLoader(takingPart, async ({ ctx, params, request }) => {
  const upload = await ownUpload(ctx, params.token ?? "");
  if (request.method !== "HEAD") throw redirect(`/cases/${upload.caseToken}`, 303);
  return tusAnswer(200, {
    "Upload-Offset": String(upload.receivedBytes),
    "Upload-Length": String(upload.declaredBytes),
  });
});

/** PATCH: the next bytes. DELETE: the upload is given up. */
export const action = guardedAction(
  takingPart,
  async ({ ctx, params, request }) => {
    const other = otherVersion(request);
    if (other) return other;
    const token = params.token ?? "";
    if (request.method === "DELETE") {
      await removeAttachment(ctx, token);
      return tusAnswer(204);
    }
    if (request.method !== "PATCH")
      return new Response(null, { status: 405, headers: { Allow: "HEAD, PATCH, DELETE" } });
    const received = await receiveUpload(ctx, token, offsetOf(request), bodyOf(request));
    return tusAnswer(204, { "Upload-Offset": String(received) });
  },
  inJson,
);

async function* bodyOf({ body }: Request): AsyncGenerator<Uint8Array> {
  // The cast: Node's own streams can be walked; only the DOM's type declarations do not say so.
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>;
}
