import type { CheckedText } from "db/schema/shown-text";
import type { CheckedMarkdown } from "~/platform/text-check.server";

type Scaffold<T> = Record<"know" | "think" | "asking", T>;

/** The scaffold's columns of a thread. */
export const scaffoldColumns = ({ know, think, asking }: Scaffold<CheckedMarkdown>) => ({
  know_md: know.md,
  think_md: think.md,
  asking_md: asking.md,
  know_html: know.html,
  think_html: think.html,
  asking_html: asking.html,
  renderer_version: asking.rendererVersion,
});

/** The scaffold's texts out of its columns. */
export const scaffoldTexts = (columns: Record<"know_md" | "think_md" | "asking_md", CheckedText>) => ({
  know: columns.know_md,
  think: columns.think_md,
  asking: columns.asking_md,
});
