import { hash, verify } from "@node-rs/argon2";
import type { Db, Tx } from "db/engine";

// argon2id (the library's default), 19 MiB, two passes, one lane: OWASP's recommendation.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Whatever reckons a hash goes through here, so that a test can count at each door how often one is. */
export const argon2 = { hash, verify };

/** The same word typed on two keyboards can be two byte strings; NFKC makes them one (RFC 8265). */
const typed = (password: string) => password.normalize("NFKC");

/** A PHC string to store. Takes about 30 ms of another thread: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(typed(password), cost);
}

// A hash nobody has the password of, so that an unknown account takes as long as a known one.
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$eE+KXeGaDPnZCOQacQf0tg$YaRvkHxrS9NlAOT0XtZVeKldxcEFC9XsWhnyOg4Apbk";

/** Whether a password fits; `stored` is null for an unknown account and for one without a password. Always as slow. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await argon2.verify(stored ?? nobody, typed(password)).catch(() => false);
  return fits && stored !== null;
}

/** True for a hash made with other costs than today's: it is made anew at the next sign-in. */
export function isOutdatedHash(stored: string): boolean {
  return !stored.startsWith(`$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`);
}

/** The stored hash of an account, or null. */
export async function passwordHashOf(db: Db | Tx, accountId: number): Promise<string | null> {
  const row = await db.selectFrom("account").select("password_hash").where("id", "=", accountId).executeTakeFirst();
  return row?.password_hash ?? null;
}
