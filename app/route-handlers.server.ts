import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createRouteFinder, type FoundRoute, type RouteFinder } from "./route-finder";

type Handler = ReturnType<typeof createRequestHandler>;
type Route = NonNullable<ServerBuild["routes"][string]>;

export type RouteHandlers = {
  /** Null where the router had better look itself. */
  find: RouteFinder;
  handlerOf(found: FoundRoute | null): Handler;
};

function pathOf(build: ServerBuild, route: Pick<Route, "path" | "parentId">): string {
  const parent = route.parentId ? build.routes[route.parentId] : undefined;
  return [parent ? pathOf(build, parent) : "", route.path ?? ""].filter(Boolean).join("/");
}

/** Finds the routes of a build by their addresses. */
export function routeFinderOf(build: ServerBuild): RouteFinder {
  const pages = Object.values(build.routes).flatMap((route) => (route?.parentId ? [route] : []));
  return createRouteFinder(pages.map((route) => ({ id: route.id, path: pathOf(build, route) })));
}

/**
 * One Remix handler for each route, knowing only that route, those its path begins with, the home page and "not
 * found"; made when first asked for. Remix prepares and matches its whole list of routes anew several times per
 * request: with all of ours that is most of a page's time. The browser asks for the routes behind a page's links at
 * `/__manifest`, which knows them all.
 */
export function createRouteHandlers(build: ServerBuild): RouteHandlers {
  const whole = createRequestHandler(build, "production");
  const handlers = new Map<string, Handler>();
  const routes = new Map<string, Route>();
  for (const route of Object.values(build.routes)) if (route) routes.set(route.id, route);

  function only(id: string): ServerBuild {
    const kept = new Set<string>();
    for (let route = routes.get(id); route; route = routes.get(route.parentId ?? "")) kept.add(route.id);
    const path = `${pathOf(build, routes.get(id) ?? {})}/`;
    // The pages one goes up to are known at once. Without the home page, the browser would take "/" for the root alone
    // and show an empty frame.
    for (const route of routes.values())
      if (route.index || route.path === "*" || path.startsWith(`${pathOf(build, route)}/`)) kept.add(route.id);
    const pick = <R>(all: Record<string, R>) =>
      Object.fromEntries(Object.entries(all).filter(([routeId]) => kept.has(routeId)));
    return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
  }

  return {
    find: routeFinderOf(build),
    handlerOf(found) {
      if (found === null) return whole;
      let handler = handlers.get(found.id);
      if (!handler) {
        handler = createRequestHandler(only(found.id), "production");
        handlers.set(found.id, handler);
      }
      return handler;
    },
  };
}
