/**
 * Signs that stand for something rather than say it, by class. (jsdom's `matches` is slow and keeps every document it
 * saw.)
 */
const signs = new Set(["cite", "task-mark", "back"]);

const blocks = new Set(
  "blockquote br caption dd details div dl dt h3 h4 h5 h6 hr li ol p pre summary table td th tr ul".split(" "),
);

/**
 * The words of a finished post on one line, for search and snippets. A superscript keeps its meaning: 10^9/L, never
 * 109/L. Reference numbers and tick boxes are left out.
 */
export function plainText(post: Element): string {
  return words(post).replace(/\s+/g, " ").trim();
}

function words(element: Element): string {
  let all = "";
  // Step by step, because jsdom makes a live list of `childNodes` for each element.
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) all += child.nodeValue ?? "";
    if (child.nodeType !== 1) continue;
    const inner = child as Element; // by its node type
    if (signs.has(inner.className)) continue;
    const text = inner.localName === "sup" ? `^${words(inner)}` : words(inner);
    all += blocks.has(inner.localName) ? ` ${text} ` : text;
  }
  return all;
}
