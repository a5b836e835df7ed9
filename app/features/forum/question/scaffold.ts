/** A question's three parts. */
export type Scaffold = { know: string; think: string; asking: string };

const headings = { know: "### What I know", think: "### What I think", asking: "### What I am asking" } as const;
const order = ["know", "think", "asking"] as const;

/** The parts as one Markdown text, as other forums take it: with headings if there is more than the question. */
export function joinScaffold(parts: Scaffold): string {
  if (parts.know === "" && parts.think === "") return parts.asking;
  return order.flatMap((part) => (parts[part] ? [`${headings[part]}\n\n${parts[part]}`] : [])).join("\n\n");
}

/** The parts of a text that `joinScaffold` made; any other text is the question alone. */
export function splitScaffold(text: string): Scaffold {
  const alone = { know: "", think: "", asking: text };
  const starts = order.map((part) => positionOf(text, headings[part]));
  const asking = starts[2] ?? -1;
  const found = starts.filter((start) => start >= 0);
  const inOrder = found.every((start, index) => index === 0 || start > (found[index - 1] ?? 0));
  if (asking < 0 || found[0] !== 0 || found.length < 2 || !inOrder) return alone;
  const between = (part: (typeof order)[number]) => {
    const start = starts[order.indexOf(part)] ?? -1;
    if (start < 0) return "";
    const end = found.find((other) => other > start) ?? text.length;
    return text.slice(start + headings[part].length, end).trim();
  };
  const parts = { know: between("know"), think: between("think"), asking: between("asking") };
  return joinScaffold(parts) === text ? parts : alone;
}

/** Where a heading stands on a line of its own; -1 if nowhere, or twice (then somebody typed it). */
function positionOf(text: string, heading: string): number {
  const lines = [...text.matchAll(new RegExp(`^${heading}$`, "gm"))];
  return lines.length === 1 ? (lines[0]?.index ?? -1) : -1;
}
