import { Invalid } from "~/core/refusals";

/** The resumable upload protocol that we speak (tus.io, 1.0.0: core, creation, termination). */
const VERSION = "1.0.0";

const always = { "Tus-Resumable": VERSION, "Cache-Control": "no-store" };

/** The answer to a client that speaks another version; null for one that speaks ours. */
export function otherVersion(request: Request): Response | null {
  return request.headers.get("Tus-Resumable") === VERSION
    ? null
    : new Response(`This is tus ${VERSION}.\n`, { status: 412, headers: { ...always, "Tus-Version": VERSION } });
}

/** An answer without a body. */
export const tusAnswer = (status: 200 | 201 | 204, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...always, ...headers } });

/** How long the file will be. A length that comes later (`Upload-Defer-Length`) is not for us: limits come first. */
export function announcedLength(request: Request): number {
  const length = wholeNumber(request, "Upload-Length");
  if (length === null) throw new Invalid("The upload does not say how long the file is. Attach it again.");
  return length;
}

/** Where what a PATCH carries begins. */
export function offsetOf(request: Request): number {
  const offset = wholeNumber(request, "Upload-Offset");
  const type = request.headers.get("Content-Type") ?? "";
  if (offset === null || type !== "application/offset+octet-stream")
    throw new Invalid("This is not a part of an upload. Attach the file again.");
  return offset;
}

function wholeNumber(request: Request, name: string): number | null {
  const text = request.headers.get(name) ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
