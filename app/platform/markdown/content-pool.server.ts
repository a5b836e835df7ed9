import { type ContentProcess, type ContentProcessOptions, WatchedProcess } from "./content-process.server";

/** Several content processes behind one, for work in bulk: each text goes to the one with the least to do. */
export function startContentPool(size: number, options: ContentProcessOptions): ContentProcess {
  const members = Array.from({ length: size }, () => new WatchedProcess(options));
  const freest = () => members.reduce((best, member) => (member.load < best.load ? member : best));
  const render: ContentProcess["render"] = (source, options) => freest().render(source, options);
  return {
    render,
    read: (source, options) => freest().read(source, options),
    check: (text) => freest().check(text),
    renderMany: (list) => Promise.allSettled(list.map(({ source, anchor }) => render(source, { anchor }))),
    close: async () => {
      await Promise.all(members.map((member) => member.close()));
    },
  };
}
