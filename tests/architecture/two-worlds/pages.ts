import type { World } from "./world";

const data = (path: string) => (path === "/" ? "/_root.data" : path.replace(/(\?|$)/, ".data$1"));
/** A page is compared as what a browser shows or as what a script asks for: each in turn, which halves the walk. */
export type Form = "document" | "data";
const as = (form: Form, pages: readonly string[]) => (form === "data" ? pages.map(data) : [...pages]);

/** As many of the newest threads are walked whole; of older ones only the page. */
const WHOLE = 2;

function ofThreads({ threads }: World): string[] {
  const whole = threads
    .slice(-WHOLE)
    .flatMap(({ id, slug }) => [
      `/questions/${id}/${slug}?order=newest`,
      `/questions/${id}`,
      ...["revisions", "edit", "deletion", "visibility", "withdrawal", "recognition", "collections"].map(
        (part) => `/questions/${id}/${part}`,
      ),
      `/questions/${id}/learning-points`,
      `/flags/new?kind=thread&id=${id}`,
      `/moderation/reveals/new?thread=${id}`,
    ]);
  return [...threads.map(({ id, slug }) => `/questions/${id}/${slug}`), ...whole];
}

const ofPeople = ({ candidates }: World) =>
  candidates.flatMap(({ handle, id }) => [
    ...[`/people/${handle}`, `/people/${handle}?tab=questions`, `/people/${handle}/revocation`],
    ...[`/admin/people/${id}`, `/admin/people/${id}/roles`, `/admin/people/${id}/pause`],
  ]);

/** Four are of before. */
const ofReviews = [1, 2, 3, 4].flatMap((id) => [
  ...[`/moderation/reviews/${4 + id}`, `/moderation/reveals/${id}`, `/moderation/reveals/${id}/author`],
]);

/** A case's own pages: its author's, its second person's, its moderators'. */
export function caseAddresses({ cases }: World, form: Form): string[] {
  const newest = cases.slice(-1);
  const pages = newest.flatMap(({ token, attachment }) => [
    ...["", "/text", "/consent", "/slip", "/withdrawal", "/views"].map((part) => `/cases/${token}${part}`),
    ...[`/cases/checks/${token}`, `/attachments/${attachment}`, `/attachments/${attachment}/boxes`],
  ]);
  const plain = newest.flatMap(({ token, attachment, frame }) => [
    ...[`/media/${frame}/full`, `/media/${frame}/960`, `/cases/${token}/views/export`],
    ...[`/attachments/${attachment}/frames/${frame}`, `/uploads/${attachment}`],
  ]);
  return [...as(form, ["/cases", "/cases/checks", ...pages]), ...plain];
}

/** Pages that anybody is offered, and what of theirs can be asked for. */
const everywhere = [
  ...["/", "/?tab=latest", "/questions", "/questions?tab=unanswered", "/questions?tab=following"],
  ...["/questions?tab=curated", "/specialties", "/specialties/cardiology", "/tags", "/tags/potassium", "/collections"],
  ...["/notices", "/bookmarks", "/drafts", "/search?q=potassium", "/search?q=berit", "/search?q=torunn"],
  ...[
    "/search?q=red+lumps",
    "/account",
    "/account/standing",
    "/account/export",
    "/account/notices",
    "/account/schools",
    "/verify",
  ],
  ...["/answers/3", "/comments/1", "/comments/2", "/comments/1/revisions", "/withdrawal", "/withdrawal/requests"],
];

const staff = [
  ...["/moderation", "/moderation/hidden", "/moderation/decided", "/moderation/log", "/moderation/reveals"],
  ...["/moderation/withdrawals", "/moderation/withdrawals/1", "/moderation/verifications"],
  ...["/admin", "/admin/people", "/admin/people?q=berit", "/admin/people/invitations", "/admin/people/roster"],
  ...["/admin/schools", "/admin/schools/1", "/schools/1", "/cohorts/1", "/cohorts/1/roster", "/cohorts/1/settings"],
  ...["/admin/jobs", "/admin/tags", "/admin/specialties", "/admin/settings", "/admin/governance"],
];

/** Answers without a page: feeds, suggestions, lists for programs. */
const plain = ({ collection }: World) => [
  ...["/feeds/latest.atom", "/feeds/latest.json", "/sitemap.xml", "/sitemaps/1.xml", "/search/suggest?q=potas"],
  ...["/search/similar?q=why+was+the+potassium+raised", "/search/similar?q=red+lumps+on+both+shins"],
  ...["/search/suggest?q=ber", "/search/suggest?q=toru", `/collections/${collection}/feed.atom`],
  ...["/moderation/log/export?format=csv&rows=all", "/moderation/log/export?format=json&rows=all"],
];

/** Every address a reader is compared at. */
export function addresses(world: World, form: Form): string[] {
  const pages = [...everywhere, `/collections/${world.collection}`, ...staff, ...ofPeople(world), ...ofReviews];
  return [...as(form, [...pages, ...ofThreads(world)]), ...plain(world), ...caseAddresses(world, form)];
}
