import { useRouteLoaderData } from "@remix-run/react";
import type { Viewer } from "./viewer";

/** Who reads this page, as the root's loader found them; null for a visitor. */
export function useViewer(): Viewer | null {
  // The cast: the root's loader gives `viewer` in this shape, or failed and gave nothing.
  const data = useRouteLoaderData("root") as { viewer?: Viewer | null } | undefined;
  return data?.viewer ?? null;
}
