import { Invalid } from "~/core/refusals";

/** Raised whenever the same source may give other HTML, so that stored posts can be found and rendered again. */
export const RENDERER_VERSION = 1;

/** The longest source of one post, in UTF-16 units. */
export const MAX_SOURCE = 20_000;

/** The source is longer than `MAX_SOURCE`. */
export class TooLong extends Invalid {
  constructor(length: number) {
    super(`This text has ${length.toLocaleString("en-GB")} characters. The most is 20,000: shorten it or split it.`);
  }
}

/** Laying the text out takes more time or memory than one post may have. */
export class TooHard extends Invalid {
  constructor() {
    super("This text takes too long to lay out. Make its nesting or tables simpler.");
  }
}

/**
 * Quotes and lists inside each other; what is deeper is shown as typed. marked re-reads each level, so cost grows with
 * it.
 */
export const MAX_NESTED_BLOCKS = 8;

/** Emphasis, strike-through and link text inside each other. */
export const MAX_NESTED_INLINES = 12;

/** Characters looked through in vain for the end of an emphasis; above it, the rest of the text has none. */
export const MAX_VAIN_SEARCH = 5_000_000;

/** Cells of all tables of one text; later tables stay text. A short row costs as many cells as the header has. */
export const MAX_TABLE_CELLS = 2_000;

/** HTML tags typed by the author; above it all of them are shown as text. */
export const MAX_TYPED_TAGS = 200;

/** marked looks for bare links and addresses in time quadratic to a run without spaces; above this it does not look. */
export const MAX_UNBROKEN_RUN = 1_000;

/** Marks like `[^1]` that become links; each costs forty times its length in HTML. */
export const MAX_REFERENCE_MARKS = 500;

/**
 * Elements of one post. jsdom takes about 50 microseconds for each, and no honest text of 20,000 characters has so
 * many.
 */
export const MAX_ELEMENTS = 5_000;
