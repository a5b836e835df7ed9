import { createContext, useContext } from "react";

/**
 * Sanitised post HTML by key. On the server the loader fills it; in the browser entry.client reads it out of the
 * markup.
 */
export const PostHtmlContext = createContext<Map<string, string>>(new Map());

/**
 * Stored, sanitised HTML. It travels once: in the markup of a document (not in its loader data), and in the data of a
 * client navigation. So `html` is undefined on first load, and the context has it.
 */
export function PostHtml({ id, html, className }: { id: string; html: string | undefined; className?: string }) {
  const known = useContext(PostHtmlContext);
  if (html !== undefined) known.set(id, html);
  return (
    <div
      className={className}
      data-post-html={id}
      // Sanitised at write time by platform/markdown. Hydration must not compare: the markup is the source on first
      // load.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html ?? known.get(id) ?? "" }}
    />
  );
}
