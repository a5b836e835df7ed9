import { checkText } from "~/deidentify/text/check-text";
import { readText } from "~/platform/markdown/content.server";
import type { ContentProcess } from "~/platform/markdown/content-process.server";

/** The real renderer, sanitiser and text check, without the child process (which has tests of its own). */
export function contentInProcess(): ContentProcess {
  const read: ContentProcess["read"] = async (source, { anchor }) =>
    readText({ source, anchor, check: true }, checkText);
  const render: ContentProcess["render"] = async (source, { anchor }) =>
    readText({ source, anchor, check: false }, checkText);
  return {
    render,
    read,
    check: async (text) => readText({ source: text, anchor: null, check: true }, checkText).spans,
    renderMany: (list) => Promise.allSettled(list.map(({ source, anchor }) => render(source, { anchor }))),
    close: async () => undefined,
  };
}
