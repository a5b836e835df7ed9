/** The first part of a route's or an address's path; "" for the home page, whose data lives at `/_root.data`. */
export function parseSegment(path: string): string {
  const first = path.split("/", 1)[0] ?? "";
  const name = first.endsWith(".data") ? first.slice(0, -".data".length) : first;
  return name === "_root" ? "" : name;
}
