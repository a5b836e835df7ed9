import { Lexer, Marked } from "marked";
import type { Rendered } from "./content-messages";
import { Footnotes } from "./footnotes.server";
import { MAX_ELEMENTS, MAX_SOURCE, MAX_TYPED_TAGS, TooHard, TooLong } from "./limits";
import { plainText } from "./plain-text.server";
import { PostParser } from "./post-renderer.server";
import { sanitisePost } from "./sanitise.server";
import { subSup } from "./sub-sup.server";
import { BoundedTokenizer } from "./tokenizer.server";
import { finishTyped, type TypedHtml } from "./typed-html.server";

export { RENDERER_VERSION } from "./limits";

/**
 * Markdown as safe HTML: a pure function of the source and the anchor. Slow (about a millisecond) and heavy (jsdom):
 * only the content process may call it.
 * @param anchor begins every id in the HTML, such as `a12`; unique on a page. Letters and digits, a letter first.
 * @throws TooLong, TooHard
 */
export function renderMarkdown(source: string, { anchor }: { anchor: string }): Rendered {
  if (source.length > MAX_SOURCE) throw new TooLong(source.length);
  if (!/^[a-z][a-z0-9]{0,40}$/.test(anchor)) throw new Error(`not an anchor: ${anchor}`);
  const clean = withoutInvisibles(source);
  const tags = clean.match(/<[a-z/!?]/gi)?.length ?? 0;
  if (tags > 0 && tags <= MAX_TYPED_TAGS) {
    const rendered = sanitisePost(markup(clean, anchor, "clean"), (post) => {
      finishTyped(post);
      return read(post);
    });
    // Typed HTML can be such that reading it back gives another tree. Then it is shown as text instead.
    if (sanitisePost(rendered.html, read).html === rendered.html) return rendered;
  }
  return sanitisePost(markup(clean, anchor, "asText"), read);
}

const read = (post: HTMLElement): Rendered => ({ html: post.innerHTML.trim(), text: plainText(post) });

function markup(source: string, anchor: string, typedHtml: TypedHtml): string {
  const notes = new Footnotes(anchor);
  const tokenizer = new BoundedTokenizer();
  const { extensions } = new Marked({ extensions: [subSup, ...notes.extensions] }).defaults;
  const options = { gfm: true, breaks: false, extensions, tokenizer };
  try {
    const lexer = new Lexer(options);
    tokenizer.prepareFor(source);
    const tokens = lexer.lex(source);
    const parser = new PostParser(options, typedHtml);
    const html = parser.parse(tokens) + notes.list((inline) => parser.parseInline(inline));
    if ((html.match(/<[a-z]/g)?.length ?? 0) > MAX_ELEMENTS) throw new TooHard();
    return html;
  } catch (error) {
    if (error instanceof RangeError) throw new TooHard(); // the stack is full
    throw error;
  }
}

/**
 * Without control characters, halves of surrogate pairs, and the marks that turn the direction of writing: with those a
 * dose can read other than it is stored ("Trojan source"). Arabic and Hebrew read well without them.
 */
function withoutInvisibles(source: string): string {
  return source
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}|\0/gu, "\uFFFD")
    .replace(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}
