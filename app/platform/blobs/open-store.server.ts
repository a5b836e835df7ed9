import type { BlobPlace } from "./place";
import type { BlobStore } from "./store.server";

/** Opens the store at a place; the code for S3 is loaded only where it is used. */
export async function openBlobStore(place: BlobPlace): Promise<BlobStore> {
  if (place.kind === "disk") return (await import("./disk.server")).diskStore(place.folder);
  return (await import("./s3.server")).s3Store(place);
}
