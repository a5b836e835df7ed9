import type { Keys } from "./keys.server";
import { open, SealBroken, seal } from "./secrets.server";

/**
 * Seals what somebody showed or wrote to be verified (AES-256-GCM,
 * the documents' own key). `aad` names what it belongs to.
 */
export const sealDocument = (keys: Pick<Keys, "documents">, plain: string | Uint8Array, aad: string): string => {
  const [key] = keys.documents;
  if (!key) throw new Error("There is no key for documents.");
  return seal(key, plain, aad);
};

/** Whether something is sealed with the key in use. */
export function isSealedNow(keys: Pick<Keys, "documents">, sealed: string, aad: string): boolean {
  try {
    openDocument({ documents: keys.documents.slice(0, 1) }, sealed, aad);
    return true;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

/** What `sealDocument` sealed, with the key in use or the one before. Throws `SealBroken` if neither fits. */
export function openDocument(keys: Pick<Keys, "documents">, sealed: string, aad: string): Buffer {
  for (const key of keys.documents)
    try {
      return open(key, sealed, aad);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
    }
  throw new SealBroken();
}
