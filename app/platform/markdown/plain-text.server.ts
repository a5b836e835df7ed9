/** Signs that stand for something rather than say it, by class. (jsdom's `matches` is slow and keeps every document it saw.) */
const signs = new Set(["cite", "task-mark", "back"]);

const blocks = new Set(
  "BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT H3 H4 H5 H6 HR LI OL P PRE SUMMARY TABLE TD TH TR UL".split(" "),
);

/**
 * The words of a finished post on one line, for search and snippets. A superscript keeps its meaning: 10^9/L, never 109/L.
 * Reference numbers and tick boxes are left out.
 */
export function plainText(post: Element): string {
  return words(post).replace(/\s+/g, " ").trim();
}

function words(element: Element): string {
  let all = "";
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) all += child.nodeValue ?? "";
    if (child.nodeType !== child.ELEMENT_NODE) continue;
    const inner = child as Element; // by its node type
    if (signs.has(inner.className)) continue;
    const text = inner.localName === "sup" ? `^${words(inner)}` : words(inner);
    all += blocks.has(inner.tagName) ? ` ${text} ` : text;
  }
  return all;
}
