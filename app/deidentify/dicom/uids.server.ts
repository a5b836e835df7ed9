import { createHmac, randomBytes } from "node:crypto";

/**
 * New UIDs for old ones: `2.25.` and a number of 128 bits (PS3.5 B.2), the same for the same UID as long as the key is.
 * The key is drawn at random and kept nowhere, so that nobody can count back.
 */
export function uidRenamer(key: Buffer = randomBytes(32)): (uid: string) => string {
  return (uid) => {
    const digest = createHmac("sha256", key).update(uid).digest().subarray(0, 16);
    return `2.25.${BigInt(`0x${digest.toString("hex")}`)}`;
  };
}
