import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { SealBroken } from "../secrets.server";

/** How much is sealed at a time. */
const PIECE = 64 * 1024;
const TAG = 16;
const SALT = 16;

/** How long `bytes` bytes are once they are sealed. */
export const sealedLength = (bytes: number): number => SALT + bytes + TAG * Math.max(1, Math.ceil(bytes / PIECE));

/** How long what was sealed is, by the length of the sealed file. */
export const openedLength = (sealed: number): number =>
  sealed - SALT - TAG * Math.max(1, Math.ceil((sealed - SALT) / (PIECE + TAG)));

/**
 * Encrypts a stream with AES-256-GCM, piece by piece, under a key of its own (HKDF of `key`, a random salt and `name`,
 * what it belongs to). A piece is sealed with its number and with whether it is the last, so that none can be left out,
 * moved or cut off (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
export async function* sealStream(source: AsyncIterable<Buffer>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT);
  yield salt;
  const own = ownKey(key, salt, name);
  for await (const { piece, at, last } of inPieces(source, PIECE)) {
    const cipher = createCipheriv("aes-256-gcm", own, nonceOf(at, last));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/**
 * What `sealStream` sealed. Throws `SealBroken` where a byte,
 * the key or the name is not the same, or the end is missing.
 */
export async function* openStream(source: AsyncIterable<Buffer>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  let own: Buffer | null = null;
  for await (const { piece, at, last } of inPieces(source, PIECE + TAG, SALT)) {
    if (own === null) {
      if (piece.length < SALT) throw new SealBroken();
      own = ownKey(key, piece, name);
      if (last) throw new SealBroken();
      continue;
    }
    if (piece.length < TAG) throw new SealBroken();
    const cipher = createDecipheriv("aes-256-gcm", own, nonceOf(at - 1, last), { authTagLength: TAG });
    cipher.setAuthTag(piece.subarray(-TAG));
    const start = cipher.update(piece.subarray(0, -TAG));
    try {
      cipher.final();
    } catch {
      throw new SealBroken();
    }
    yield start;
  }
}

const ownKey = (key: Buffer, salt: Buffer, name: string) =>
  Buffer.from(hkdfSync("sha256", key, salt, `quarantine ${name}`, 32));

/** 96 bits: the piece's number, and whether it is the last. */
function nonceOf(at: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(at, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

type Piece = { piece: Buffer; at: number; last: boolean };

/** A stream cut into pieces of one size (`first`: of the first one); the last is what is left, if only nothing. */
async function* inPieces(source: AsyncIterable<Buffer>, size: number, first = size): AsyncGenerator<Piece> {
  let waiting: Buffer[] = [];
  let length = 0;
  let at = 0;
  // Only more to come tells that a piece is not the last.
  function* whole(): Generator<Piece> {
    let all = Buffer.concat(waiting);
    for (let wanted = at === 0 ? first : size; all.length > wanted; wanted = size) {
      yield { piece: all.subarray(0, wanted), at: at++, last: false };
      all = all.subarray(wanted);
    }
    waiting = [all];
    length = all.length;
  }
  for await (const chunk of source) {
    waiting.push(chunk);
    length += chunk.length;
    if (length > size) yield* whole();
  }
  yield* whole();
  yield { piece: waiting[0] ?? Buffer.alloc(0), at, last: true };
}
