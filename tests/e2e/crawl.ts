/** What one page offers to follow. */
type Page = { status: number; location: string | null; links: string[]; ids: Set<string> };

const entities: Record<string, string> = { "&amp;": "&", "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">" };
const decoded = (text: string) => text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);

/**
 * The addresses of links and of forms that are sent by GET, as they stand in the HTML: what is there without script.
 */
export function linksIn(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
  const forms = [...html.matchAll(/<form\b([^>]*)>/g)]
    .map((match) => match[1] ?? "")
    .filter((attributes) => !/\smethod="post"/i.test(attributes))
    .flatMap((attributes) => /\saction="([^"]*)"/.exec(attributes)?.[1] ?? []);
  return [...links, ...forms].map(decoded);
}

async function load(address: string, cookie: string): Promise<Page> {
  const response = await fetch(address, { headers: { cookie }, redirect: "manual" });
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const html = isPage ? await response.text() : "";
  if (!isPage) await response.body?.cancel();
  return {
    status: response.status,
    location: response.headers.get("location"),
    links: linksIn(html),
    ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => decoded(match[1] ?? ""))),
  };
}

/** False if the page it was found on has let go of it since: others are at work in the same forum. */
async function stillOffered(url: URL, from: string, cookie: string): Promise<boolean> {
  const source = new URL(from, url);
  const { links } = await load(source.href, cookie);
  return links.some(
    (link) => URL.canParse(link, source) && new URL(link, source).href.split("#")[0] === url.href.split("#")[0],
  );
}

/** Pages of one kind share this: numbers, slugs and tokens left out. */
const kindOf = (url: URL) =>
  `${url.pathname
    .replace(/\/\d+(\/[a-z0-9-]+-[a-z0-9-]+$)?/g, "/:id")
    .replace(
      /^\/(people|tags|specialties|dev\/mail)\/[^/]+/,
      "/$1/:name",
    )}?${[...url.searchParams.keys()].sort().join("&")}`;

/**
 * Follows every link of a site as one reader, `each` pages of a kind, and gives back what leads nowhere: an error, a
 * page that this reader is refused though it was offered, a jump to a place that its page does not have.
 */
export async function deadLinks(
  site: string,
  { cookie = "", each = 3 } = {},
): Promise<{ dead: string[]; pages: number }> {
  const dead = new Set<string>();
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const waiting: { url: URL; from: string }[] = [{ url: new URL("/", site), from: "" }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { url, from } = next;
    const page = await load(url.origin + url.pathname + url.search, cookie);
    const where = `${url.pathname}${url.search} (on ${from})`;
    if (page.status >= 400 && (await stillOffered(url, from, cookie))) dead.add(`${page.status} ${where}`);
    if (page.location?.startsWith("/sign-in") && cookie !== "") dead.add(`asks to sign in ${where}`);
    for (const link of [...page.links, ...(page.location ? [page.location] : [])]) {
      if (!URL.canParse(link, url)) {
        dead.add(`no address: ${link} on ${url.pathname}`);
        continue;
      }
      const to = new URL(link, url);
      if (to.origin !== url.origin || !/^https?:$/.test(to.protocol)) continue;
      const samePage = to.pathname === url.pathname && to.search === url.search;
      if (samePage && to.hash && page.status === 200 && !page.ids.has(decodeURIComponent(to.hash.slice(1))))
        dead.add(`nothing at ${to.hash} on ${kindOf(url)}`);
      const address = to.pathname + to.search;
      if (seen.has(address)) continue;
      seen.add(address);
      const kind = kindOf(to);
      const count = kinds.get(kind) ?? 0;
      if (count >= each) continue;
      kinds.set(kind, count + 1);
      waiting.push({ url: to, from: url.pathname + url.search });
    }
  }
  return { dead: [...dead].sort(), pages: seen.size };
}

/** Signs in as somebody would, and gives back the Cookie header. */
export async function cookieFor(site: string, person: { email: string; password: string }): Promise<string> {
  const response = await fetch(`${site}/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ email: person.email, password: person.password, to: "" }),
    redirect: "manual",
  });
  if (response.status !== 303) throw new Error(`Signing in as ${person.email} answered ${response.status}.`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
}
