import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** A click that the browser should handle itself: new tab, download, another site, a jump within the page. */
function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.defaultPrevented || event.button !== 0) return true;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return true;
  if (link.target || link.hasAttribute("download") || link.hasAttribute("data-reload")) return true;
  if (link.origin !== location.origin) return true;
  // Feeds, the sitemap and files have an extension; pages never do.
  if (/\.[a-z0-9]{2,5}$/i.test(link.pathname)) return true;
  return link.hash !== "" && link.pathname === location.pathname && link.search === location.search;
}

/** A loaded document starts at its top, for the keyboard too; so does a page that came without loading one. */
function useFocusOnArrival(): void {
  const { pathname, search } = useLocation();
  const address = pathname + search;
  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    before.current = address;
    const main = document.getElementById("main");
    // An error summary has taken the focus, or the link followed is still there.
    if (!main || main.contains(document.activeElement)) return;
    main.focus({ preventScroll: true });
  }, [address]);
}

/**
 * Stands once in the root. Plain links become client navigations by one listener: a router link for each of a list's
 * hundred addresses would cost the server more than the rest of the page.
 */
export function ClientNavigation() {
  const navigate = useNavigate();
  useFocusOnArrival();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link?.href || isForBrowser(event, link)) return;
      event.preventDefault();
      navigate(link.pathname + link.search + link.hash);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [navigate]);
  return null;
}
