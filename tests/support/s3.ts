import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import type { BlobPlace } from "~/platform/blobs/place";

/** A real S3-speaking server with one empty bucket, in this process. */
export async function startS3(): Promise<{
  place: BlobPlace & { kind: "s3" };
  url: string;
  stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-s3-"));
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: "wardround", configs: [] }],
  });
  const { port } = await server.run();
  return {
    place: {
      kind: "s3",
      endpoint: `http://127.0.0.1:${port}/wardround`,
      region: "us-east-1",
      accessKeyId: "S3RVER",
      secretAccessKey: "S3RVER",
    },
    url: `s3://S3RVER:S3RVER@127.0.0.1:${port}/wardround?tls=off`,
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
