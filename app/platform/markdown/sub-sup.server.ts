import type { TokenizerAndRendererExtension, Tokens } from "marked";
import { escapeHtml } from "./escape";

// One word without spaces or Markdown's own characters.
const word = "[^\\s^~[\\]<>&`\\\\|_*]{1,30}";
const subscript = new RegExp(`^~(?!~)(${word})~(?!~)`);
const superscript = new RegExp(`^\\^(${word})\\^`);

const endsInBase = /[\p{L}\p{N})\]}*_>~^]$/u; // the last five end what is Markdown itself
const startsWithBase = /^[\p{L}\p{N}([]/u;

/**
 * `H~2~O`, `10^9^/L`, `^18^F`. A subscript hangs on what stands before it, so "~5 or ~10" and a range at a word's start
 * stay text; a superscript hangs on one side only, so that "x^2+y^2" stays text too.
 */
function read(src: string, before: string): { name: "sub" | "sup"; raw: string; text: string } | undefined {
  const attached = endsInBase.test(before);
  const low = attached ? subscript.exec(src) : null;
  if (low?.[1]) return { name: "sub", raw: low[0], text: low[1] };
  const high = superscript.exec(src);
  if (!high?.[1] || attached === startsWithBase.test(src.slice(high[0].length))) return undefined;
  return { name: "sup", raw: high[0], text: high[1] };
}

export const subSup: TokenizerAndRendererExtension = {
  name: "subSup",
  level: "inline",
  tokenizer(src, tokens) {
    if (src[0] !== "~" && src[0] !== "^") return undefined;
    const found = read(src, tokens.at(-1)?.raw ?? "");
    return found && { type: "subSup", ...found };
  },
  renderer: ({ name, text }: Tokens.Generic) => `<${name}>${escapeHtml(text)}</${name}>`,
};
