const handle =
  /(?<![\p{L}\p{N}@./+-]|[\p{L}\p{N}]_)@([A-Za-z0-9][A-Za-z0-9-]{0,28}[A-Za-z0-9])(?![\p{L}\p{N}@]|[-._][\p{L}\p{N}])/gu;

/**
 * The handles a text addresses: "@anna-k" gives `anna-k`; each once, in order, lower case. Not in code, e-mail or web
 * addresses. A reading of the source that takes time in proportion to it, so the web process may call it; Markdown's
 * finest points (code inside lists inside quotes) are read the simple way.
 */
export function mentions(source: string): string[] {
  const paragraphs = withoutCodeBlocks(source).split(/\n[ \t>]*\n/);
  const prose = paragraphs
    .map(withoutCodeSpans)
    .join("\n\n")
    .replace(/(?:https?:\/\/|www\.)\S+/gi, " ");
  return [...new Set(Array.from(prose.matchAll(handle), ([, name = ""]) => name.toLowerCase()))];
}

/** Fenced blocks, also inside quotes and lists, and blocks indented by four spaces after an empty line. */
function withoutCodeBlocks(source: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  let indented = true;
  for (const line of source.split(/\r\n?|\n/)) {
    const [, mark, rest] = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && rest?.trim() === "") fence = undefined;
      continue;
    }
    if (mark !== undefined && !(mark[0] === "`" && rest?.includes("`"))) {
      fence = mark;
      continue;
    }
    indented = line.trim() === "" || (indented && /^(?: {4}|\t)/.test(line));
    kept.push(indented ? "" : line);
  }
  return kept.join("\n");
}

/** A code span ends at the next run of as many backticks; a run without a partner is text. */
function withoutCodeSpans(paragraph: string): string {
  const runs = Array.from(paragraph.matchAll(/(?<!\\)`+/g), ({ 0: { length }, index }) => ({ start: index, length }));
  const later = new Map<number, number>();
  const partners = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at--) {
    const { length = 0 } = runs[at] ?? {};
    partners[at] = later.get(length) ?? -1;
    later.set(length, at);
  }
  let prose = "";
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const opening = runs[at];
    const closing = runs[partners[at] ?? -1];
    if (!opening || !closing) continue;
    prose += `${paragraph.slice(from, opening.start)} `;
    from = closing.start + closing.length;
    at = partners[at] ?? at;
  }
  return prose + paragraph.slice(from);
}
