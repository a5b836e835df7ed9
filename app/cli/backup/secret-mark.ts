import { deriveKey, sign } from "~/platform/secrets.server";

/** A word by which a secret is known again and that tells nothing about it. */
export const secretMark = (secret: string) => sign(deriveKey(secret, "backup"), "which secret").slice(0, 22);
