import { checkText } from "~/deidentify/text/check-text";
import { readText } from "~/platform/markdown/content.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";

/**
 * The real renderer, sanitiser and text check, without the child process (which has tests of its own). `check` may be
 * another where a test writes words that are none.
 */
export function contentInProcess(check: typeof checkText = checkText): ContentProcess {
  const read: ContentProcess["read"] = async (source, { anchor }) => readText({ source, anchor, check: true }, check);
  const render: ContentProcess["render"] = async (source, { anchor }) =>
    readText({ source, anchor, check: false }, check);
  return {
    render,
    read,
    check: async (text) => readText({ source: text, anchor: null, check: true }, check).spans,
    renderMany: (list) => Promise.allSettled(list.map(({ source, anchor }) => render(source, { anchor }))),
    close: async () => undefined,
  };
}
