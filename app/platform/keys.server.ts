import { deriveKey } from "./secrets.server";

const none: DocumentsKeys = { documentsKey: null, documentsKeyOld: null };

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
  /** The client secrets that providers of OpenID Connect gave us. */
  provider: Buffer;
  /** A register number is stored as its HMAC under this. */
  licence: Buffer;
  /** An address at work is stored as its HMAC under this. */
  workAddress: Buffer;
  /**
   * What people show to be verified, and what is written about
   * it: the key in use, then the one before while it is changed.
   */
  documents: readonly Buffer[];
};

/** The texts of DOCUMENTS_KEY and DOCUMENTS_KEY_OLD; null where they are left out. */
export type DocumentsKeys = { documentsKey: string | null; documentsKeyOld: string | null };

/**
 * Derives every key from the forum's secret (HKDF-SHA256, 32 bytes each); the documents' from DOCUMENTS_KEY where it is
 * set, so that they can be kept apart from everything else and be changed.
 */
export function keysFrom(secret: string, { documentsKey, documentsKeyOld }: DocumentsKeys = none): Keys {
  const documents = documentsKey ?? secret;
  // Without an old key, what was sealed before DOCUMENTS_KEY was first set still opens.
  const before = documentsKeyOld ?? (documentsKey === null ? null : secret);
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
    provider: deriveKey(secret, "provider", 32),
    quarantine: deriveKey(secret, "quarantine", 32),
    licence: deriveKey(secret, "licence", 32),
    workAddress: deriveKey(secret, "work address", 32),
    documents: [documents, ...(before === null ? [] : [before])].map((one) => deriveKey(one, "documents", 32)),
  };
}
