import type { Context } from "~/platform/context.server";
import { hashToken, sign } from "~/platform/secrets.server";
import { readSettings } from "~/platform/settings.server";
import { sendOrDrop } from "../account/account-mail.server";
import { placeWords } from "../mails";
import { placeDays } from "./cohort-place";
import { placeById } from "./cohort-place.queries.server";

/** The job that mails the link to one place of a roster. */
export const PLACE_MAIL = "identity.place-mail";

/** The link's token is the word's signature: it stands in no table, and a retry sends the same one. */
export const placeToken = (ctx: Pick<Context, "runtime">, word: string) =>
  sign(ctx.runtime.keys.link, `cohort place:${word}`);

/** Mails one place, in the same words to everybody, unless it was taken, withdrawn or kept anew meanwhile. */
export async function sendPlace(ctx: Context, payload: { placeId: number; word: string }): Promise<void> {
  const place = await placeById(ctx.db, payload.placeId);
  const token = placeToken(ctx, payload.word);
  if (!place || place.email === null || place.tokenHash !== hashToken(token)) return;
  if (place.takenAt !== null || place.withdrawnAt !== null || place.expiresAt <= ctx.now) return;
  const { publicUrl: home } = ctx.runtime.env;
  const words = placeWords({
    forum: (await readSettings(ctx.db))["forum-name"],
    home,
    name: place.name,
    link: `${home}/schools/places/${token}`,
    school: place.school,
    cohort: place.cohort,
    days: placeDays,
  });
  await sendOrDrop(ctx, { to: place.email, ...words });
}
