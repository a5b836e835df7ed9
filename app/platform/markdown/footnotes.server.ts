import type { Lexer, Token, TokenizerAndRendererExtension, Tokens } from "marked";
import { MAX_REFERENCE_MARKS } from "./limits";

const mark = /^\[\^([^\]\s]{1,40})\]/;
// A note is its line and the lines that follow without a blank one, unless they begin something else.
const definition =
  /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*(?:\n(?! {0,3}(?:\[\^|[-+*#>|]|\d+[.)]|```|~~~))[ \t]*\S[^\n]*)*)(?:\n|$)/;

interface Note {
  readonly label: string;
  readonly text: string;
  tokens: Token[];
  number: number;
  mentions: number;
}

/**
 * Reference notes of one text: `[^1]` in the text, `[^1]: where it is from` anywhere. They are numbered as they are
 * mentioned; notes nobody mentions come last, so that no source is lost. `anchor` keeps the ids of several posts on a
 * page apart.
 */
export class Footnotes {
  private readonly notes: Note[] = [];
  private readonly shown: Note[] = [];
  private marked = 0;

  constructor(private readonly anchor: string) {}

  readonly extensions: TokenizerAndRendererExtension[] = [this.definitions(), this.marks()];

  /** The list that closes the post, or nothing. `render` gives the HTML of a note's inline tokens. */
  list(render: (tokens: Token[]) => string): string {
    const texts: string[] = [];
    // Rendering a note may mention further ones, which then follow; so no fixed list is walked.
    while (texts.length < this.notes.length) {
      const note = this.shown[texts.length] ?? this.show(this.notes.find((each) => each.number === 0));
      if (note) texts.push(render(note.tokens));
    }
    if (texts.length === 0) return "";
    const items = this.shown.map((note, at) => `${this.item(note)}${texts[at]}${this.wayBack(note)}</li>\n`);
    return `<ol class="footnotes" aria-label="References">\n${items.join("")}</ol>\n`;
  }

  private show(note: Note | undefined): Note | undefined {
    if (note && note.number === 0) note.number = this.shown.push(note);
    return note;
  }

  private markId(note: Note, mention: number): string {
    return `${this.anchor}-ref-${note.number}${mention > 1 ? `-${mention}` : ""}`;
  }

  private item(note: Note): string {
    return `<li id="${this.anchor}-note-${note.number}">`;
  }

  /** One link for each place that mentions the note. */
  private wayBack(note: Note): string {
    let links = "";
    for (let mention = 1; mention <= note.mentions; mention++) {
      const name = `Back to ${note.mentions > 1 ? `mention ${mention} of ` : ""}reference ${note.number}`;
      // U+FE0E keeps the arrow from becoming a colour picture on phones.
      links += ` <a class="back" href="#${this.markId(note, mention)}" aria-label="${name}">↩\uFE0E</a>`;
    }
    return links;
  }

  private definitions(): TokenizerAndRendererExtension {
    const keep = (label: string, text: string, tokens: Token[]) => {
      // marked reads a quote or list again when a line continues it: the same note once more.
      const known = this.notes.find((note) => note.label === label && note.text === text);
      if (known) known.tokens = tokens;
      else this.notes.push({ label, text, tokens, number: 0, mentions: 0 });
    };
    return {
      name: "footnoteDefinition",
      level: "block",
      childTokens: ["tokens"],
      start: (src) => {
        const at = src.search(/\n {0,3}\[\^/);
        return at < 0 ? undefined : at;
      },
      tokenizer(this: { lexer: Lexer }, src) {
        const found = definition.exec(src);
        if (!found?.[1]) return undefined;
        const text = (found[2] ?? "").replace(/\n[ \t]+/g, "\n").trim();
        const tokens = this.lexer.inline(text);
        keep(found[1].toLowerCase(), text, tokens);
        return { type: "footnoteDefinition", raw: found[0], tokens };
      },
      renderer: () => "",
    };
  }

  private marks(): TokenizerAndRendererExtension {
    const find = (label: string) => this.notes.find((note) => note.label === label.toLowerCase());
    const render = (note: Note) => {
      this.show(note);
      note.mentions++;
      const { number } = note;
      const id = this.markId(note, note.mentions);
      return `<sup class="cite"><a id="${id}" href="#${this.anchor}-note-${number}" aria-label="Reference ${number}">${number}</a></sup>`;
    };
    return {
      name: "footnoteMark",
      level: "inline",
      tokenizer(this: { lexer: Lexer }, src) {
        const [raw, label] = mark.exec(src) ?? [];
        const note = label === undefined || this.lexer.state.inLink ? undefined : find(label);
        return note && raw ? { type: "footnoteMark", raw, note } : undefined;
      },
      // The cast: `note` is what the tokenizer above put there.
      renderer: ({ note, raw }: Tokens.Generic) => (this.marked++ < MAX_REFERENCE_MARKS ? render(note as Note) : raw),
    };
  }
}
