import type { Span } from "~/deidentify/text/span";

/** What the web process and the content process say to each other. */

export interface Rendered {
  /** Safe to put into a page as it is. */
  readonly html: string;
  /** The words alone, on one line. */
  readonly text: string;
}

/**
 * A span of what was typed. `shows`: its words as they read once the text is laid out, where formatting stands between
 * them. One that cannot be found in what was typed has 0 for start and end.
 */
export type ShownSpan = Span & { shows?: string };

/** A text laid out, and what in it could identify a patient. */
export interface Read extends Rendered {
  readonly spans: readonly ShownSpan[];
}

/** The text check, handed to the content process by its entry. */
export type Check = (text: string) => Span[];

/** `anchor`: lay it out, with ids that begin so; null: do not. `check`: look for identifiers. */
export interface ContentWork {
  readonly source: string;
  readonly anchor: string | null;
  readonly check: boolean;
}

export interface ContentRequest extends ContentWork {
  readonly id: number;
}

export type ContentReply =
  /** The libraries are loaded; from here on time is counted. */
  | { readonly ready: true }
  /** `rss` is the child's resident memory in bytes. */
  | ({ readonly id: number; readonly ok: true; readonly rss: number } & Read)
  /** `refused` is a sentence for the author; `error` is for the log. */
  | { readonly id: number; readonly ok: false; readonly refused?: string; readonly error?: string };
