import type { Token, Tokens } from "marked";
import { inlineTags } from "./allow-list";
import { escapeHtml } from "./escape";
import { isTagName, sanitiseTyped } from "./sanitise.server";

/** `asText` shows every typed tag as it was typed; used when cleaning would cost too much or not settle. */
export type TypedHtml = "clean" | "asText";

/** What stands between these is no text for readers; it goes with them. */
const swallowed = new Set("script style svg math iframe object template noscript title textarea select xmp".split(" "));

/** A table scrolls sideways when it is wide, so the keyboard must reach it. */
export const tableBox = { class: "table-scroll", role: "group", "aria-label": "Table", tabindex: "0" };

const isHtml = (token: Token): token is Tokens.HTML | Tokens.Tag => token.type === "html";

const text = (raw: string): Tokens.Text => ({ type: "text", raw, text: raw.replaceAll("&", "&amp;") });

const html = (raw: string, markup: string): Tokens.Tag => ({
  type: "html",
  raw,
  text: markup,
  block: false,
  inLink: false,
  inRawBlock: false,
});

/**
 * HTML typed alone on its lines, cleaned by itself so that no unclosed tag or quote can swallow what we write after it.
 */
export function settleBlock(source: string, mode: TypedHtml): string {
  return mode === "clean" ? sanitiseTyped(source) : `<p>${escapeHtml(source)}</p>\n`;
}

/**
 * The tokens of one sentence with the HTML typed in it made harmless and balanced. Pairs of inline tags stay; those
 * without a partner, and what is no HTML at all ("SpO2 <target and HR >100"), stay as text, so that no words are lost;
 * the rest goes.
 */
export function settleInline(tokens: Token[], mode: TypedHtml): Token[] {
  if (!tokens.some(isHtml)) return tokens;
  const settled: (Token | undefined)[] = tokens.map((token) => (isHtml(token) ? text(token.raw) : token));
  if (mode === "clean") {
    const open: { name: string; at: number; raw: string }[] = [];
    for (const [at, { type, raw }] of tokens.entries()) {
      if (type !== "html") continue;
      const [, slash, typed] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw) ?? [];
      const name = typed?.toLowerCase();
      if (name === undefined)
        settled[at] = undefined; // a comment or a declaration
      else if (!isTagName(name)) continue;
      else if (name === "br") settled[at] = html(raw, "<br>");
      else if (name === "img")
        settled[at] = html(raw, sanitiseTyped(raw)); // the words of its alt
      else if (!inlineTags.has(name) && !swallowed.has(name)) settled[at] = undefined;
      else if (!slash) {
        open.push({ name, at, raw });
        if (swallowed.has(name)) settled[at] = undefined;
      } else {
        if (swallowed.has(name)) settled[at] = undefined;
        const partner = open.findLastIndex((tag) => tag.name === name);
        const [opening] = partner < 0 ? [] : open.splice(partner);
        if (opening) close(settled, opening, at, raw);
      }
    }
  }
  return settled.filter((token) => token !== undefined);
}

function close(
  settled: (Token | undefined)[],
  opening: { name: string; at: number; raw: string },
  at: number,
  raw: string,
): void {
  if (swallowed.has(opening.name)) {
    settled.fill(undefined, opening.at, at + 1);
    return;
  }
  const end = `</${opening.name}>`;
  const start = sanitiseTyped(opening.raw + end).slice(0, -end.length);
  const bare = opening.name === "a" && !start.includes("href="); // its address was refused
  settled[opening.at] = bare ? undefined : html(opening.raw, start);
  settled[at] = bare ? undefined : html(raw, end);
}

/**
 * Gives what authors typed the same care as what the renderer writes: links that lead somewhere, boxes a keyboard can
 * scroll.
 */
export function finishTyped(post: HTMLElement): void {
  const all = (name: "a" | "pre" | "table") => Array.from(post.getElementsByTagName(name));
  for (const link of all("a")) {
    if (!link.hasAttribute("href")) link.replaceWith(...link.childNodes);
    else if (!link.textContent.trim()) link.remove();
  }
  for (const code of all("pre")) code.setAttribute("tabindex", "0");
  for (const table of all("table")) {
    if (table.parentElement?.className === tableBox.class) continue;
    const box = post.ownerDocument.createElement("div");
    table.replaceWith(box);
    box.append(table);
    for (const [name, value] of Object.entries(tableBox)) box.setAttribute(name, value);
  }
}
