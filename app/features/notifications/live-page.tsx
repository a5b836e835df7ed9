import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { startLiveUpdates } from "./live-updates";

/** Stands once in the root: keeps live updates told of the page that a member looks at. */
export function LivePage({ member }: { member: boolean }) {
  const { pathname } = useLocation();
  const moved = useRef<(() => void) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pathname is when to run
  useEffect(() => {
    if (!member) return;
    if (moved.current) moved.current();
    else moved.current = startLiveUpdates();
  }, [member, pathname]);
  return null;
}
