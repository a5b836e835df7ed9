import { useLocation } from "@remix-run/react";
import { useContext, useEffect, useRef } from "react";
import { PostHtmlContext } from "./post-html";
import { replaceKeeping } from "./replace-keeping";

type Props = {
  id: string;
  /** Undefined on first load: the markup has it (see `PostHtml`). */
  html: string | undefined;
  as?: "div" | "aside";
  className?: string;
  label?: string;
};

/** A part of a page that the server rendered to plain HTML; another address is another block. */
export function PageBlock(props: Props) {
  const { pathname, search } = useLocation();
  return <BlockOf key={pathname + search} {...props} />;
}

/**
 * React puts it there once; when an act brings it anew, it is replaced so that open menus, focus and typed text stay.
 */
function BlockOf({ id, html, as: Tag = "div", className, label }: Props) {
  const known = useContext(PostHtmlContext);
  const first = useRef(html ?? known.get(id) ?? "");
  const shown = useRef(first.current);
  // The cast: React's ref type is per tag, and both tags are plain elements.
  const box = useRef<HTMLElement>(null) as React.RefObject<HTMLDivElement>;

  useEffect(() => {
    if (html === undefined || html === shown.current || !box.current) return;
    shown.current = html;
    replaceKeeping(box.current, html);
  }, [html]);

  return (
    <Tag
      ref={box}
      className={className}
      aria-label={label}
      data-post-html={id}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: first.current }}
    />
  );
}
