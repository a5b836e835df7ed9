// Signed-in readers: a session row and its cookie for everybody in the volume, made the way the forum makes them.
import { createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Cookies by turns, so that the limits per person stay on and are never reached. */
export function signInEverybody(db, secret) {
  const key = Buffer.from(hkdfSync("sha256", secret, "wardround", "session", 32));
  const now = Date.now();
  const insert = db.prepare(
    "insert into session (id, account_id, created_at, last_seen_at, expires_at, device) values (?, ?, ?, ?, ?, 'bench')",
  );
  const accounts = db.prepare("select id from account where role <> 'reader' order by id").pluck().all();
  const cookies = db.transaction(() =>
    accounts.map((account) => {
      const token = randomBytes(24).toString("base64url");
      const id = createHash("sha256").update(token).digest("hex");
      insert.run(id, account, now, now, now + 86_400_000);
      return `wardround=${token}.${createHmac("sha256", key).update(token).digest("base64url")}`;
    }),
  )();
  let turn = 0;
  return () => cookies[turn++ % cookies.length];
}
