import type { Cover, Finished, MediaFacts, MediaKind, Prepared } from "~/deidentify/media";

/** What the web process and the deid process say to each other. Files go by their paths, in folders of their own. */

export type DeidTask =
  | { readonly kind: "prepare"; readonly file: string; readonly folder: string }
  | {
      readonly kind: "finish";
      readonly media: MediaKind;
      readonly source: string;
      readonly covers: readonly Cover[];
      /** Found, and left uncovered by a person: not counted as left over. */
      readonly kept: readonly Cover[];
      readonly folder: string;
      /** What the file was: it decides what is looked for once more. */
      readonly of?: { readonly facts: MediaFacts; readonly frames: number };
    };

export interface DeidRequest {
  readonly id: number;
  readonly task: DeidTask;
}

export type DeidReply =
  /** The process runs; from here on time is counted. */
  | { readonly ready: true }
  /** What the file is, by its content: how long it may take depends on it. */
  | { readonly id: number; readonly began: MediaKind }
  /** How far it is, 0 to 1. */
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly done: Prepared | Finished }
  /** `unusable` is a sentence for the author; `error` is for the log. */
  | { readonly id: number; readonly unusable: string }
  | { readonly id: number; readonly error: string };
