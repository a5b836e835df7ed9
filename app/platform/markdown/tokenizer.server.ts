import { Lexer, Tokenizer, type Tokens } from "marked";
import { MAX_NESTED_BLOCKS, MAX_NESTED_INLINES, MAX_TABLE_CELLS, MAX_UNBROKEN_RUN, MAX_VAIN_SEARCH } from "./limits";
import { isTagName } from "./sanitise.server";

const never = /^(?!)/;
const { gfm, normal } = Lexer.rules.inline;
// Where plain text may end: marked's rules, and also at our own marks. (An extension's `start` would search the rest of
// the text at every step.)
const stopAtMarks = (rule: RegExp) => new RegExp(rule.source.replaceAll("[\\\\<!\\[`*", "[\\\\<!\\[~^`*"), rule.flags);
const textRules = { withLinks: stopAtMarks(gfm.text), withoutLinks: stopAtMarks(normal.text) };
const unbroken = new RegExp(`\\S{${MAX_UNBROKEN_RUN}}`);

/** marked's tokenizer with bounds: what goes beyond them stays text. It counts, so each text needs its own. */
export class BoundedTokenizer extends Tokenizer {
  private depth = { block: 0, inline: 0 };
  private cells = 0;
  private searched = 0;

  /** To be called once the lexer exists, which sets marked's own rules. */
  prepareFor(source: string): void {
    const inline = unbroken.test(source)
      ? { ...this.rules.inline, text: textRules.withoutLinks, url: never }
      : { ...this.rules.inline, text: textRules.withLinks };
    this.rules = { ...this.rules, inline };
  }

  private nest<T>(kind: "block" | "inline", token: () => T): T | undefined {
    if (this.depth[kind] >= (kind === "block" ? MAX_NESTED_BLOCKS : MAX_NESTED_INLINES)) return undefined;
    this.depth[kind]++;
    try {
      return token();
    } finally {
      this.depth[kind]--;
    }
  }

  /** marked looks through all that follows for the end of each mark that might open an emphasis. */
  private search<T>(src: string, token: () => T | undefined): T | undefined {
    if (this.searched > MAX_VAIN_SEARCH) return undefined;
    const found = this.nest("inline", token);
    if (!found) this.searched += src.length;
    return found;
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.nest("block", () => super.blockquote(src));
  }

  override list(src: string): Tokens.List | undefined {
    return this.nest("block", () => super.list(src));
  }

  override emStrong(src: string, masked: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    return this.search(src, () => super.emStrong(src, masked, previous));
  }

  /** Only `~~two tildes~~` strike through: one is a subscript. */
  override del(src: string, masked: string, previous?: string): Tokens.Del | undefined {
    return src.startsWith("~~") ? this.search(src, () => super.del(src, masked, previous)) : undefined;
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.nest("inline", () => super.link(src));
  }

  override reflink(
    src: string,
    links: Parameters<Tokenizer["reflink"]>[1],
  ): Tokens.Link | Tokens.Image | Tokens.Text | undefined {
    return this.nest("inline", () => super.reflink(src, links));
  }

  override table(src: string): Tokens.Table | undefined {
    if (this.cells > MAX_TABLE_CELLS) return undefined;
    const [, , columns, rows = ""] = this.rules.block.table.exec(src) ?? [];
    if (columns === undefined) return undefined;
    this.cells += columns.split("|").length * (rows.split("\n").length + 1); // before they are made: 20 kB can ask for millions
    return this.cells > MAX_TABLE_CELLS ? undefined : super.table(src);
  }

  /** "<target>" alone on a line is no HTML, and must not swallow what stands below it. */
  override html(src: string): Tokens.HTML | undefined {
    const html = super.html(src);
    const name = /^\s*<\/?([a-z][a-z0-9-]*)/i.exec(html?.raw ?? "")?.[1];
    return name !== undefined && !isTagName(name) ? undefined : html;
  }
}
