import type { Db } from "db/engine";
import { NotFound } from "~/core/refusals";
import type { MediaKind } from "~/deidentify/media";

/** The file that covers are added to once the original is gone: the whole video, or the picture in full size. */
export async function fullMediaOf(db: Db, frameId: number, media: MediaKind): Promise<string> {
  const row = await db
    .selectFrom("media_file")
    .select("blob_key as key")
    .where("frame_id", "=", frameId)
    .where("variant", "=", media === "video" ? "video" : "full")
    // WebP and JPEG open faster than AVIF; the pixels are the same to the eye.
    .orderBy("media_type", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new NotFound("This picture is not there any more.");
  return row.key;
}
