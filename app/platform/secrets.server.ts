import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { link, mkdir, open as openFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Env, EnvError } from "./env.server";

/** What was sealed or signed has been altered, or belongs to another key or another use. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
  constructor() {
    super("This was altered, or was sealed with another key.");
  }
}

/**
 * The forum's one secret: SECRET, else the text of `<DATA_DIR>/secret`, which is made on first use (48 random bytes as
 * base64url, readable by its owner only). Two processes that start at once end up with the same one. Throws
 * `EnvError` when the file is damaged.
 */
export async function loadSecret(env: Pick<Env, "secret" | "dataDir">): Promise<string> {
  if (env.secret !== null) return env.secret;
  const path = join(env.dataDir, "secret");
  const kept = (await readIfThere(path)) ?? (await makeSecretFile(env.dataDir, path));
  if (kept.trim().length >= 32) return kept.trim();
  throw new EnvError([
    {
      variable: "SECRET",
      sentence: "the file `secret` in DATA_DIR is damaged. Restore it from a backup, or set SECRET.",
    },
  ]);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Writes aside and links into place: a link fails if the name is taken, so nobody reads or replaces half a secret. */
async function makeSecretFile(dir: string, path: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  const aside = `${path}.${randomToken(6)}`;
  try {
    const file = await openFile(aside, "wx", 0o600);
    try {
      await file.writeFile(`${randomToken(48)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(aside, path).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
    });
  } finally {
    await rm(aside, { force: true });
  }
  return readFile(path, "utf8");
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/**
 * A key of `length` bytes for one purpose (HKDF-SHA256, RFC 5869). Keys for different purposes say nothing of each
 * other.
 */
export function deriveKey(secret: string, purpose: string, length = 32): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "wardround", purpose, length));
}

/** HMAC-SHA256 of `text` as base64url, 43 characters. */
export function sign(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64url");
}

/** True if `signature` is what `sign` gives; takes the same time wherever it differs. */
export function verifySignature(key: Buffer, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(key, text));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * Encrypts with AES-256-GCM under a fresh 96-bit nonce: `v1.` and base64url of nonce, ciphertext, tag. `key` is 32
 * bytes. `aad` names what it belongs to ("draft of account 7"); the seal opens only with the same words.
 */
export function seal(key: Buffer, plaintext: string | Uint8Array, aad: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(aad));
  const parts = [nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()];
  return `v1.${Buffer.concat(parts).toString("base64url")}`;
}

/** The plaintext of what `seal` made. Throws `SealBroken` if a character, the key or the `aad` is not the same. */
export function open(key: Buffer, sealed: string, aad: string): Buffer {
  const bytes = Buffer.from(sealed.slice(3), "base64url");
  // Base64 decoding forgives; comparing with the re-encoded text leaves one spelling for one seal.
  if (bytes.length < 28 || sealed !== `v1.${bytes.toString("base64url")}`) throw new SealBroken();
  const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), { authTagLength: 16 });
  cipher.setAAD(Buffer.from(aad)).setAuthTag(bytes.subarray(-16));
  const start = cipher.update(bytes.subarray(12, -16));
  try {
    return Buffer.concat([start, cipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** A random token that nobody guesses: `bytes` random bytes (16 are 128 bits) as base64url. */
export function randomToken(bytes = 16): string {
  return randomBytes(bytes).toString("base64url");
}

/** What the database keeps of a token: SHA-256 as 64 hex digits. Tokens are random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
