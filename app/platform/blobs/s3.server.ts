import { Readable } from "node:stream";
import { S3mini, S3NetworkError, S3ServiceError } from "s3mini";
import type { BlobPlace } from "./place";
import { BlobFailure, type BlobStore, checkedKey } from "./store.server";

/**
 * Files in a bucket. Each is one signed request that streams (the payload itself is not signed: S3 refuses a body that
 * is not as long as it was announced, and every blob's hash stands in the database).
 */
export function s3Store(place: BlobPlace & { kind: "s3" }): BlobStore {
  const bucket = new S3mini({
    ...place,
    // Without `duplex` Node refuses to send a stream.
    fetch: (input, init) => fetch(input, { ...init, duplex: "half" } as RequestInit),
  });
  return {
    async put(key, source, bytes) {
      const body = counted(source, bytes);
      try {
        const stream = bytes === 0 ? "" : Readable.toWeb(Readable.from(body.chunks));
        // The cast: the Web stream that Fetch takes; only their type declarations differ.
        const sent = bucket.putObject(checkedKey(key), stream as ReadableStream, type, undefined, undefined, bytes);
        await answered(await sent);
      } catch (error) {
        throw body.failed() ?? (isMissing(error) ? new BlobFailure("unreachable", error) : failed(error));
      } finally {
        source.destroy();
      }
    },
    async get(key, range) {
      try {
        const { body } = await bucket.getObjectRaw(checkedKey(key), !range, range?.start, range && range.end + 1);
        // The cast: the Web stream that Node's reader takes; only their type declarations differ.
        return body ? Readable.fromWeb(body as import("node:stream/web").ReadableStream) : Readable.from([]);
      } catch (error) {
        throw failed(error);
      }
    },
    async remove(key) {
      try {
        await bucket.deleteObject(checkedKey(key));
      } catch (error) {
        if (!isMissing(error)) throw failed(error);
      }
    },
    async *list(prefix) {
      let next: string | undefined;
      do {
        const page = await pageOf(bucket, prefix, next);
        for (const { Key, Size } of page.objects ?? []) yield { key: Key, bytes: Number(Size) };
        next = page.nextContinuationToken;
      } while (next);
    },
  };
}

const type = "application/octet-stream";

async function pageOf(bucket: S3mini, prefix: string, next: string | undefined) {
  // The delimiter is not sent: everything below the prefix comes.
  const page = await bucket.listObjectsPaged("/", prefix, 1_000, next).catch((error) => {
    throw failed(error);
  });
  if (!page) throw new BlobFailure("unreachable", new Error("There is no such bucket."));
  return page;
}

/** The source, no shorter and no longer than announced; what is wrong with it is not the network's fault. */
function counted(source: Readable, bytes: number) {
  let broken: unknown = null;
  async function* chunks(): AsyncGenerator<Buffer> {
    let size = 0;
    try {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > bytes) break;
        yield chunk;
      }
      if (size !== bytes) throw new Error(`${size} bytes came instead of ${bytes}.`);
    } catch (error) {
      broken = error;
      throw error;
    }
  }
  return { chunks: chunks(), failed: () => broken };
}

/** An answer is read to its end, so that its connection can be used again. */
const answered = (response: Response) => response.arrayBuffer();

const isMissing = (error: unknown): boolean => error instanceof S3ServiceError && error.status === 404;

/** What the service or the network said, in the store's words; anything else is passed on as it is. */
function failed(error: unknown): unknown {
  if (error instanceof BlobFailure) return error;
  if (error instanceof S3ServiceError) {
    if (isMissing(error)) return new BlobFailure("missing", error);
    if (error.status === 507 || /quota|full|storage/i.test(error.serviceCode ?? ""))
      return new BlobFailure("full", error);
    return new BlobFailure("unreachable", error);
  }
  // What Fetch throws where no answer came.
  if (error instanceof S3NetworkError || error instanceof TypeError) return new BlobFailure("unreachable", error);
  return error;
}
