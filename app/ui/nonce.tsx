import { createContext, useContext } from "react";

/** The nonce of this document's inline scripts; empty on cached documents, whose scripts are allowed by hash. */
export const NonceContext = createContext("");

export const useNonce = (): string | undefined => useContext(NonceContext) || undefined;
