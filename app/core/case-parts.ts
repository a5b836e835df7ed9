/** What a learner writes of a case, in the order of SNAPPS (Wolpaw, 2003). */
export type SnappsPart = "summary" | "narrow" | "analyse" | "probe" | "plan";

const led = (words: string, text: string) => (text.trim() === "" ? "" : `**${words}**\n\n${text.trim()}`);

/** The three parts of the thread that a case becomes, in Markdown: what is known, thought and asked. */
export function threadParts({ summary, narrow, analyse, probe, plan }: Record<SnappsPart, string>) {
  const think = [
    led("Narrowed down to", narrow),
    led("For and against", analyse),
    led("Planned, and to look up", plan),
  ];
  return { know: summary.trim(), think: think.filter(Boolean).join("\n\n"), asking: probe.trim() };
}
