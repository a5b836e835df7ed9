type Place = { route: string | null; fixed: Map<string, Place>; named: Place | null };

const emptyPlace = (): Place => ({ route: null, fixed: new Map(), named: null });

/**
 * Which route an address belongs to, by the paths of routes (`questions/:id/:slug`): the router's own rule, a fixed part
 * goes before a named one. Null where the router had better look itself: for `*`, and for addresses with escapes.
 */
export function createRouteFinder(paths: Iterable<{ id: string; path: string }>): (pathname: string) => string | null {
  const root = emptyPlace();
  for (const { id, path } of paths) if (!path.includes("*")) placeOf(root, path).route ??= id;
  return (pathname) => {
    if (pathname.includes("%")) return null;
    const page = pathname.endsWith(".data") ? pathname.slice(0, -".data".length) : pathname;
    if (page === "/_root" || page === "/") return root.route;
    const parts = page.slice(1).toLowerCase().split("/");
    if (parts.at(-1) === "") parts.pop();
    return find(root, parts, 0);
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
  const fixed = place.fixed.get(part);
  const found = fixed ? find(fixed, parts, at + 1) : null;
  return found ?? (place.named && part !== "" ? find(place.named, parts, at + 1) : null);
}
