/** What the web process and the content process say to each other. */

export interface Rendered {
  /** Safe to put into a page as it is. */
  readonly html: string;
  /** The words alone, on one line. */
  readonly text: string;
}

export interface RenderRequest {
  readonly id: number;
  readonly kind: "render";
  readonly source: string;
  readonly anchor: string;
}

export type ContentReply =
  /** The libraries are loaded; from here on time is counted. */
  | { readonly ready: true }
  /** `rss` is the child's resident memory in bytes. */
  | ({ readonly id: number; readonly ok: true; readonly rss: number } & Rendered)
  /** `refused` is a sentence for the author; `error` is for the log. */
  | { readonly id: number; readonly ok: false; readonly refused?: string; readonly error?: string };
