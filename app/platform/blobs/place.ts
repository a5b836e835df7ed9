/** Where files are kept: a folder, or a bucket of something that speaks S3. */
export type BlobPlace =
  | { kind: "disk"; folder: string }
  | {
      kind: "s3";
      /** The address of the bucket, `https://host[:port]/bucket`. */
      endpoint: string;
      region: string;
      accessKeyId: string;
      secretAccessKey: string;
    };

/**
 * What BLOBS means: `disk:<folder>` or a path, else `s3://KEY:SECRET@host[:port]/bucket[?region=…][&tls=off]` with the
 * key and the secret percent-encoded. Null if it means nothing.
 */
export function blobPlaceOf(text: string): BlobPlace | null {
  if (/^s3:/i.test(text)) return bucketOf(text);
  const folder = text.replace(/^disk:(\/\/)?/i, "");
  return folder === "" || /^[a-z][a-z0-9+.-]+:/i.test(folder) ? null : { kind: "disk", folder };
}

function bucketOf(text: string): BlobPlace | null {
  if (!/^s3:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const bucket = url.pathname.replace(/^\/|\/$/g, "");
  const tls = url.searchParams.get("tls") ?? "on";
  const known = [...url.searchParams.keys()].every((name) => name === "region" || name === "tls");
  if (!known || !/^(on|off)$/.test(tls) || !/^[a-z0-9][a-z0-9._-]{1,62}$/.test(bucket)) return null;
  if (!url.host || !url.username || !url.password) return null;
  const accessKeyId = decoded(url.username);
  const secretAccessKey = decoded(url.password);
  if (accessKeyId === null || secretAccessKey === null) return null;
  return {
    kind: "s3",
    endpoint: `${tls === "on" ? "https" : "http"}://${url.host}/${bucket}`,
    region: url.searchParams.get("region") ?? "us-east-1",
    accessKeyId,
    secretAccessKey,
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a lone %
  }
}
