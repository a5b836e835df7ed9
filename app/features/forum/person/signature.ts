import type { Viewer } from "~/ui/viewer";

/** How somebody will be read above their post: "Noor, Year 4 student". */
export const signatureOf = (viewer: Viewer | null): string => viewer?.words.signature ?? "yourself";

export const ASKER_SIGNATURE = "the asker, anonymously";
