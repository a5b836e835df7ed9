type Place = { route: string | null; fixed: Map<string, Place>; named: Place | null };

/** A route's id, its path (`questions/:id/:slug`), and the named parts of the address by name. */
export type FoundRoute = { id: string; path: string; params: Record<string, string> };

export type RouteFinder = (pathname: string) => FoundRoute | null;

const emptyPlace = (): Place => ({ route: null, fixed: new Map(), named: null });

/**
 * Which route an address belongs to, by the paths of routes (`questions/:id/:slug`): the router's own rule, a fixed
 * part goes before a named one. Null where the router had better look itself: for `*`, and for addresses with escapes.
 */
export function createRouteFinder(paths: Iterable<{ id: string; path: string }>): RouteFinder {
  const root = emptyPlace();
  const pathOf = new Map<string, string>();
  for (const { id, path } of paths) {
    if (path.includes("*")) continue;
    placeOf(root, path).route ??= id;
    pathOf.set(id, path);
  }
  return (pathname) => {
    if (pathname.includes("%")) return null;
    const page = pathname.endsWith(".data") ? pathname.slice(0, -".data".length) : pathname;
    const parts = page === "/_root" || page === "/" ? [] : page.slice(1).split("/");
    if (parts.at(-1) === "") parts.pop();
    const id = find(root, parts, 0);
    if (id === null) return null;
    const path = pathOf.get(id) ?? "";
    const params: Record<string, string> = {};
    path.split("/").forEach((part, at) => {
      if (part.startsWith(":")) params[part.slice(1)] = parts[at] ?? "";
    });
    return { id, path, params };
  };
}

function placeOf(root: Place, path: string): Place {
  let place = root;
  for (const part of path.toLowerCase().split("/").filter(Boolean)) {
    let next = part.startsWith(":") ? place.named : place.fixed.get(part);
    if (!next) {
      next = emptyPlace();
      if (part.startsWith(":")) place.named = next;
      else place.fixed.set(part, next);
    }
    place = next;
  }
  return place;
}

function find(place: Place, parts: readonly string[], at: number): string | null {
  const part = parts[at];
  if (part === undefined) return place.route;
  const fixed = place.fixed.get(part.toLowerCase());
  const found = fixed ? find(fixed, parts, at + 1) : null;
  return found ?? (place.named && part !== "" ? find(place.named, parts, at + 1) : null);
}
