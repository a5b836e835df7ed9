import { NotFound } from "~/core/refusals";
import { accountByWord } from "~/features/identity/account/account.queries.server";
import { specialtiesByWord } from "~/features/identity/people/specialty-words.queries.server";
import type { Context } from "~/platform/context.server";

/** Whom a command means by an e-mail address, a handle or an id. */
export async function personNamed(ctx: Context, word: string) {
  const person = await accountByWord(ctx.db, word);
  if (!person) throw new NotFound(`There is no member "${word}". Use an e-mail address, a handle or an id.`);
  return person;
}

/** Which specialty a command means by its slug or name; null for none. */
export async function specialtyNamed(ctx: Context, word: string | undefined): Promise<number | null> {
  if (!word) return null;
  const id = (await specialtiesByWord(ctx.db)).get(word.toLowerCase());
  if (id === undefined) throw new NotFound(`There is no specialty "${word}".`);
  return id;
}
