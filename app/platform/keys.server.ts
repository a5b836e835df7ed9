import { deriveKey } from "./secrets.server";

/** One key per purpose, all derived from the one secret; none is ever stored. */
export type Keys = {
  session: Buffer;
  draft: Buffer;
  link: Buffer;
  address: Buffer;
  audit: Buffer;
  quarantine: Buffer;
  withdrawal: Buffer;
  kept: Buffer;
  /** Half-finished sign-ins and questions to a passkey, kept in the browser. */
  step: Buffer;
  /** The secrets of authenticator apps, and the hashes of recovery codes. */
  factor: Buffer;
};

/** Derives every key from the forum's secret (HKDF-SHA256, 32 bytes each). */
export function keysFrom(secret: string): Keys {
  return {
    session: deriveKey(secret, "session", 32),
    draft: deriveKey(secret, "draft", 32),
    link: deriveKey(secret, "link", 32),
    address: deriveKey(secret, "address", 32),
    audit: deriveKey(secret, "audit", 32),
    withdrawal: deriveKey(secret, "withdrawal", 32),
    kept: deriveKey(secret, "kept", 32),
    step: deriveKey(secret, "step", 32),
    factor: deriveKey(secret, "factor", 32),
    quarantine: deriveKey(secret, "quarantine", 32),
  };
}
