import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { parseSegment } from "./route-segment";

type Handler = ReturnType<typeof createRequestHandler>;

/** Needs to know every route: it tells the browser about the ones behind a page's links. */
const MANIFEST = "__manifest";

/**
 * One Remix handler for each first part of an address, knowing only the routes below it. Remix prepares its whole list
 * of routes anew several times per request; with all of ours that is a third of the time of a page.
 */
export function createAreaHandlers(build: ServerBuild): (pathname: string) => Handler {
  const whole = createRequestHandler(build, "production");
  const areas = new Map<string, Handler>();
  const names = new Set(Object.values(build.routes).map((route) => parseSegment(route.path ?? "")));
  const elsewhere = createRequestHandler(only(build, null), "production");
  for (const name of names) areas.set(name, createRequestHandler(only(build, name), "production"));
  return (pathname) => {
    const name = parseSegment(pathname.slice(1));
    return name === MANIFEST ? whole : (areas.get(name) ?? elsewhere);
  };
}

function only(build: ServerBuild, area: string | null): ServerBuild {
  const belongs = (route: { parentId?: string; path?: string } | undefined) => {
    const first = parseSegment(route?.path ?? "");
    return !route?.parentId || first === area || first === "*" || first.startsWith(":");
  };
  const pick = <R extends { parentId?: string; path?: string }>(routes: Record<string, R | undefined>) =>
    Object.fromEntries(Object.entries(routes).filter(([, route]) => belongs(route)));
  return {
    ...build,
    // The casts: fewer entries of the very same maps.
    routes: pick(build.routes) as ServerBuild["routes"],
    assets: { ...build.assets, routes: pick(build.assets.routes) as ServerBuild["assets"]["routes"] },
  };
}
