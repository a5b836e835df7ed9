import type { ContentProcess } from "~/platform/markdown/content-process.server";
import { renderMarkdown } from "~/platform/markdown/render.server";

/** The real renderer and sanitiser, without the child process (which has tests of its own). */
export function contentInProcess(): ContentProcess {
  const render: ContentProcess["render"] = async (source, options) => renderMarkdown(source, options);
  return {
    render,
    renderMany: (list) => Promise.allSettled(list.map(({ source, anchor }) => render(source, { anchor }))),
    close: async () => undefined,
  };
}
