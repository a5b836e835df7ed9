import { type MarkedOptions, Parser, Renderer, type Token, type Tokens } from "marked";
import { safeAddress, USER_LINK_REL } from "./allow-list";
import { escapeHtml, escapeMarkdownText } from "./escape";
import { settleBlock, settleInline, type TypedHtml } from "./typed-html.server";

/** marked's parser, with the HTML typed in each sentence settled before it is put together. */
export class PostParser extends Parser {
  constructor(
    options: MarkedOptions,
    private readonly mode: TypedHtml,
  ) {
    super({ ...options, renderer: new PostRenderer(mode) });
  }

  override parseInline(tokens: Token[], renderer = this.renderer): string {
    return super.parseInline(settleInline(tokens, this.mode), renderer);
  }
}

/** Our HTML for Markdown's tokens. Whatever it writes is still held against the allow-list afterwards. */
class PostRenderer extends Renderer {
  constructor(private readonly mode: TypedHtml) {
    super();
  }

  override html({ text, block }: Tokens.HTML | Tokens.Tag): string {
    return block ? settleBlock(text, this.mode) : text;
  }

  /** The page has the title as h1 and its sections as h2. */
  override heading({ tokens, depth }: Tokens.Heading): string {
    const level = Math.min(depth + 2, 6);
    return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
  }

  override text(token: Tokens.Text | Tokens.Escape): string {
    if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
    return escapeMarkdownText(token.text); // also between raw <code> tags, where marked would not escape
  }

  /** Pictures come as attachments, never from elsewhere: their words stay. */
  override image({ text, tokens }: Tokens.Image): string {
    return escapeMarkdownText(this.parser.parseInline(tokens, this.parser.textRenderer) || text);
  }

  override link({ href, title, text, tokens, autolink }: Tokens.Link): string {
    const inside = autolink ? escapeHtml(text) : this.parser.parseInline(tokens);
    const address = safeAddress(href);
    if (address === undefined) return inside;
    const hint = title ? ` title="${escapeMarkdownText(title)}"` : "";
    return `<a href="${escapeHtml(address)}"${hint} rel="${USER_LINK_REL}">${inside.trim() ? inside : escapeHtml(address)}</a>`;
  }

  /** It scrolls sideways when it is wide, so the keyboard must reach it. */
  override code({ text, escaped }: Tokens.Code): string {
    const code = text.replace(/\n$/, "");
    return `<pre tabindex="0"><code>${escaped ? code : escapeHtml(code)}\n</code></pre>\n`;
  }

  override table(token: Tokens.Table): string {
    return `<div class="table-scroll" role="group" aria-label="Table" tabindex="0">${super.table(token)}</div>\n`;
  }

  override tablecell({ tokens, header, align }: Tokens.TableCell): string {
    const name = header ? "th" : "td";
    const attributes = (header ? ' scope="col"' : "") + (align ? ` align="${align}"` : "");
    return `<${name}${attributes}>${this.parser.parseInline(tokens)}</${name}>\n`;
  }

  override listitem(item: Tokens.ListItem): string {
    return `<li${item.task ? ' class="task"' : ""}>${this.parser.parse(item.tokens)}</li>\n`;
  }

  /** A sign with a name rather than a disabled box, which nobody can tick and screen readers call unlabelled. */
  override checkbox({ checked }: Tokens.Checkbox): string {
    return `<span class="task-mark" role="img" aria-label="${checked ? "Done" : "Not done"}">${checked ? "☑" : "☐"}</span> `;
  }
}
