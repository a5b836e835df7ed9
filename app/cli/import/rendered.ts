import type { CheckedMarkdown } from "~/platform/text-check.server";

/** A text that passed the check as the columns of answers and comments hold it. */
export const rendered = ({ md, html, rendererVersion }: CheckedMarkdown) => ({
  body_md: md,
  body_html: html,
  renderer_version: rendererVersion,
});
