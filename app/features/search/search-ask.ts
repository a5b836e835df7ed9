/** States a search can be narrowed to; "answered" is any of the last three. */
export const stateFilters = ["unanswered", "answered", "senior", "curated"] as const;
export type StateFilter = (typeof stateFilters)[number];

export const authorFilters = ["mentor", "trainee", "student"] as const;
export type AuthorFilter = (typeof authorFilters)[number];

/**
 * What the address of the search page asks for. Slugs are checked for form only; one that is not there finds nothing.
 */
export type SearchAsk = {
  q: string;
  specialty: string | null;
  tag: string | null;
  state: StateFilter | null;
  /** The key of a group of stages. */
  stage: string | null;
  by: AuthorFilter | null;
  page: number;
};

/** What a search is narrowed by, beside its words. */
export type Narrowing = Omit<SearchAsk, "q">;

export const LONGEST_QUERY = 200;
export const MOST_PAGES = 10;
/** How many threads stand on a page of results. */
export const PAGE = 20;

const slug = (text: string | null) => (text !== null && /^[a-z0-9-]{1,80}$/.test(text) ? text : null);

const oneOf = <T extends string>(words: readonly T[], text: string | null): T | null =>
  words.find((word) => word === text) ?? null;

/** Reads the search page's address. Whatever does not fit is left out, so that every address shows a page. */
export function askIn(params: URLSearchParams): SearchAsk {
  const page = Number(params.get("page") ?? "1");
  return {
    q: (params.get("q") ?? "").slice(0, LONGEST_QUERY).trim(),
    specialty: slug(params.get("specialty")),
    tag: slug(params.get("tag")),
    state: oneOf(stateFilters, params.get("state")),
    stage: slug(params.get("stage")),
    by: oneOf(authorFilters, params.get("by")),
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** The address of a search, with some of it changed; the page begins anew unless it is what changes. */
export function searchAddress(ask: SearchAsk, change: Partial<SearchAsk> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...ask, page: 1, ...change }))
    if (value !== null && value !== "" && !(name === "page" && value === 1)) params.set(name, String(value));
  return `/search?${params}`;
}

export const isNarrowed = (ask: Narrowing) =>
  [ask.specialty, ask.tag, ask.state, ask.stage, ask.by].some((value) => value !== null);
