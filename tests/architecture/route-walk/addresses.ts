import type { ServerBuild } from "@remix-run/node";
import type { RouteRule } from "~/platform/guard.server";
import type { Planted } from "./canaries";

type Guarded = { rule?: RouteRule };

export type WalkedRoute = {
  id: string;
  /** As in routes.ts: "questions/:id/:slug". */
  path: string;
  loader: Guarded | undefined;
  action: Guarded | undefined;
  addresses: string[];
};

/** Words looked for where a page takes a question; canaries would show in what it finds or suggests. */
const queries: Record<string, string[]> = {
  "": ["", "?tab=latest"],
  questions: ["", "?tab=latest", "?tab=unanswered", "?tab=following", "?tab=curated", "?specialty=cardiology"],
  search: [
    "?q=Canaryverifiedtitle",
    "?q=Canaryhiddenbody",
    "?q=Canarydeletedtitle",
    "?q=Canaryverifiedanswe",
    "?q=heart",
  ],
  "search/suggest": ["?q=canaryverifiedti", "?q=canaryhiddenti", "?q=canarydeletedti", "?q=canaryverifiedta"],
  "search/similar": [
    "?q=Canaryverifiedtitl+about+the+heart",
    "?q=Canaryhiddentitl+of+a+case",
    "?q=Canarydeletedtitl+of+a+case",
  ],
  // The anonymous question is the fifth that is planted.
  "moderation/reveals/new": ["", "?thread=1", "?thread=5"],
};

/** Every route of the build with the addresses to ask for. Throws for a parameter it has no example of. */
export function walkedRoutes(build: ServerBuild, planted: Planted): WalkedRoute[] {
  const routes: WalkedRoute[] = [];
  for (const route of Object.values(build.routes)) {
    if (!route || route.id === "root" || route.path === "*") continue;
    const path = route.path ?? "";
    // The cast: the guard puts its rule onto what it makes; Remix's types know nothing of it.
    const { loader, action } = route.module as { loader?: Guarded; action?: Guarded };
    const addresses = fill(path, planted).flatMap((address) => (queries[path] ?? [""]).map((query) => address + query));
    routes.push({ id: route.id, path, loader, action, addresses });
  }
  return routes;
}

function fill(path: string, planted: Planted): string[] {
  const thread = "questions/:id/:slug";
  const isThread = path.startsWith(thread);
  let filled = isThread
    ? planted.threads.flatMap(({ id, slug }) => [`/questions/${id}/${slug}`, `/questions/${id}/another-slug`])
    : [""];
  const rest = isThread ? path.slice(thread.length + 1) : path;
  const words = rest === "" ? [] : rest.split("/");
  words.forEach((word, at) => {
    const before = words[at - 1] ?? "";
    const examples = word.startsWith(":") ? examplesOf(path, word, before, planted) : [word];
    filled = filled.flatMap((start) => examples.map((example) => `${start}/${example}`));
  });
  return filled.length === 1 && filled[0] === "" ? ["/"] : filled;
}

function examplesOf(path: string, word: string, before: string, planted: Planted): string[] {
  const { ids, handles, threads, tokens } = planted;
  const threadIds = threads.map(({ id }) => id);
  const numbers: Record<string, number[]> = {
    questions: threadIds,
    threads: threadIds,
    answers: ids.answers,
    comments: ids.comments,
    collections: ids.collections,
    reviews: ids.reviews,
    review: ids.reviews,
    reveals: ids.reveals,
  };
  const words: Record<string, string[]> = {
    ":slug": before === "specialties" ? ["cardiology"] : before === "tags" ? ["canaryverifiedtag"] : ["privacy"],
    ":handle": handles,
    ":token": ["not-a-token", ...(tokens[before] ?? [])],
    ":frame": ["not-a-frame", ...(tokens.media ?? [])],
    ":variant": ["full"],
    ":ref": ["not-a-session"],
    ":key": ["not-a-key"],
    ":kind": ["thread", "answer"],
    ":role": ["student"],
    ":purpose": ["sign-in", "no-purpose"],
    ":page": before === "documents" ? ["not-a-page", ...(tokens.documents ?? [])] : ["1.xml"],
    ":seq": ["1"],
  };
  const known = numbers[before]?.map(String) ?? words[word] ?? (/^:\w*id$/i.test(word) ? ["1"] : undefined);
  if (!known) throw new Error(`The walk has no example of ${word} in ${path}: add one to addresses.ts.`);
  return known;
}
