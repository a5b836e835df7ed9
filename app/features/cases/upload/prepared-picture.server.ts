import type { Readable } from "node:stream";
import { NotFound } from "~/core/refusals";
import { readBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";

/**
 * A picture without covers, for its author's review alone; whoever serves it checks that. Throws `NotFound` once it was
 * deleted.
 */
export async function openPrepared(ctx: Context, frame: { preparedKey: string | null }): Promise<Readable> {
  if (frame.preparedKey === null) throw new NotFound("The picture without covers was deleted.");
  return readBlob(ctx, frame.preparedKey);
}
