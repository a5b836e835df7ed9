import type { Page } from "playwright-core";
import { demoPerson } from "../support/browser";
import { linksIn } from "./crawl";

/** Where to see a page, and as whom; the address may have to be found on the demo first. */
export type PageType = { as?: string; at: string | ((page: Page) => Promise<string>) };

/**
 * The main part of a page as this reader gets it. Most addresses are found on others, which need not be drawn for it.
 */
async function mainOf(page: Page, address: string): Promise<string> {
  const html = await (await page.request.get(address)).text();
  return html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
}

/** The first link of a list page whose address fits. */
const linkOn =
  (list: string, fits: RegExp) =>
  async (page: Page): Promise<string> => {
    const links = linksIn(await mainOf(page, list));
    const found = links.find((href) => fits.test(href));
    if (!found) throw new Error(`No link on ${list} fits ${fits}: ${links.slice(0, 20).join(" ")}`);
    return found;
  };

const thread = /^\/questions\/\d+\/[a-z0-9-]+$/;
const aThread = linkOn("/questions?tab=curated", thread);
const below =
  (rest: string, parent = aThread) =>
  async (page: Page) =>
    (await parent(page)).replace(/^(\/\w+(?:\/(?:people|tags))?\/\d+).*$/, `$1${rest}`);
/** A page about the first answer of a thread. */
const anAnswer = (rest: string) => async (page: Page) => {
  const id = /<article\b[^>]*?\sid="answer-(\d+)"/.exec(await mainOf(page, await aThread(page)))?.[1];
  return `/answers/${id}${rest}`;
};
const report = async (page: Page) => `/flags/new?kind=thread&id=${/\d+/.exec(await aThread(page))?.[0]}`;
const aCollection = linkOn("/collections", /^\/collections\/\d+/);
const ownCollection = linkOn("/collections", /^\/collections\/\d+/);
const aReveal = linkOn("/moderation/reveals", /^\/moderation\/reveals\/\d+$/);
/** Requests stand newest first: in the demo the last was refused, so one can ask anew, and the second was agreed. */
const revealAt = async (page: Page, place: number) => {
  await page.goto("/moderation/reveals");
  return (await page.locator("main .hold a").nth(place).getAttribute("href")) ?? "";
};
const revealNew = async (page: Page) => {
  const question = await linkOn(await revealAt(page, -1), thread)(page);
  return `/moderation/reveals/new?thread=${/\d+/.exec(question)?.[0]}`;
};
const ownDraft = (rest: string) => async (page: Page) => (await linkOn("/cases", /^\/cases\/[\w-]{20,}$/)(page)) + rest;
/** The picture of the demo's draft; journeys make other drafts meanwhile. */
const review = async (page: Page) => {
  await page.goto("/cases");
  const draft = await page.getByRole("link", { name: /^A scan with the name still on it/ }).getAttribute("href");
  return linkOn(draft ?? "", /^\/attachments\/[\w-]+$/)(page);
};
/** Who saw a case stands at the case's own address, which its author knows and a moderator gets from them. */
const caseViews = (page: Page) => asItsAuthor(page, async (theirs) => `${await ownDraft("")(theirs)}/views`);
/** A page about the thread of a published case. */
const publishedCase = (rest: string) => (page: Page) =>
  asItsAuthor(page, async (theirs) => (await linkOn("/cases", thread)(theirs)).replace(/\/[^/]+$/, rest));
/** What the author of the demo's cases finds in a browser of their own. */
async function asItsAuthor(page: Page, find: (theirs: Page) => Promise<string>): Promise<string> {
  const author = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin });
  if (!author) throw new Error("This page has no browser of its own.");
  const theirs = await author.newPage();
  const { email, password } = demoPerson("student");
  await theirs.request.post("/sign-in", { form: { email, password, to: "" } });
  const at = await find(theirs);
  await author.close();
  return at;
}
const aTag = linkOn("/admin/tags", /^\/admin\/tags\/\d+$/);
const aPerson = linkOn("/admin/people", /^\/admin\/people\/\d+$/);

const adminSchool = (rest: string) => async (page: Page) =>
  (await linkOn("/admin/schools", /^\/admin\/schools\/\d+$/)(page)) + rest;
const aDutyToEnd = async (page: Page) => linkOn(await adminSchool("/assessors")(page), /\/assessors\/\d+\/end$/)(page);
const aSchool = linkOn("/account/schools", /^\/schools\/\d+$/);
/** The cohort with people in it was founded last and stands first. */
const aCohort = (rest: string) => async (page: Page) =>
  (await linkOn(await aSchool(page), /^\/cohorts\/\d+$/)(page)) + rest;
const ofCohort = (list: string, fits: RegExp) => async (page: Page) => linkOn(await aCohort(list)(page), fits)(page);
/**
 * The demo's mails lie where everybody at the machine can read them; its own places on a roster are the oldest there.
 */
const placeInTheMail = (rest: string) => async (page: Page) => {
  await page.goto("/dev/mail");
  const mail = page.getByRole("link", { name: /keeps a place for you/ }).last();
  await page.goto((await mail.getAttribute("href")) ?? "");
  const place = /\/schools\/places\/[\w-]+/.exec(await page.getByRole("main").innerText())?.[0];
  if (!place) throw new Error("No mail of the demo brings a place on a roster.");
  return place + rest;
};

/**
 * Every address of routes.ts and the page type to look at; null for one that shows nothing of its own (it only takes
 * posts, redirects, or answers with data). A new address without an entry fails tests/e2e/axe-first-half.test.ts.
 */
export const pageTypes: Record<string, PageType[] | null> = {
  "": [{ at: "/" }, { as: "student", at: "/" }, { as: "mentor", at: "/" }],
  questions: [
    { at: "/questions?tab=latest" },
    { at: "/questions?tab=unanswered&specialty=cardiology" },
    { as: "student", at: "/questions?tab=following" },
    { as: "student", at: "/questions?tab=curated" },
  ],
  "questions/:id": null,
  "questions/:id/:slug": [{ at: aThread }, { as: "student", at: aThread }, { as: "mentor", at: aThread }],
  ask: [{ as: "student", at: "/ask" }],
  "ask/preview": [{ as: "student", at: "/ask/preview" }],
  "questions/:id/answers": null,
  "questions/:id/comments": null,
  "questions/:id/reply": [{ as: "student", at: below("/reply") }],
  "questions/:id/edit": [{ as: "educator", at: below("/edit") }],
  "questions/:id/wondered": null,
  "questions/:id/bookmark": null,
  bookmarks: [{ as: "student", at: "/bookmarks" }],
  "questions/:id/visibility": null,
  "questions/:id/useful": null,
  "questions/:id/deletion": [{ as: "moderator", at: below("/deletion") }],
  "questions/:id/revisions": [{ as: "student", at: below("/revisions") }],
  "answers/:id": null,
  "answers/:id/edit": null,
  "answers/:id/useful": null,
  "answers/:id/deletion": [{ as: "moderator", at: anAnswer("/deletion") }],
  "answers/:id/revisions": [{ as: "student", at: anAnswer("/revisions") }],
  "answers/:id/disagreement": [{ as: "student", at: anAnswer("/disagreement") }],
  "answers/:id/helpful": null,
  "answers/:id/endorsement": null,
  "answers/:id/warnings": [{ as: "student", at: anAnswer("/warnings") }],
  "answers/:id/references": [{ as: "student", at: anAnswer("/references") }],
  "comments/:id": null,
  "comments/:id/edit": null,
  "comments/:id/useful": null,
  "comments/:id/deletion": null,
  "comments/:id/revisions": null,
  "warnings/:id/decision": null,
  "references/:id/edit": null,
  "references/:id/removal": null,
  drafts: null,
  "drafts/autosave": null,
  check: null,
  "drafts/removal": null,
  "account/drafts": [{ as: "student", at: "/account/drafts" }],
  flags: null,
  "flags/new": [{ at: report }, { as: "student", at: report }],
  "flags/sent": [{ at: "/flags/sent?reason=identifies&hidden=1" }],
  moderation: [{ as: "moderator", at: "/moderation" }],
  "moderation/hidden": [{ as: "moderator", at: "/moderation/hidden" }],
  "moderation/decided": [{ as: "moderator", at: "/moderation/decided" }],
  "moderation/reviews/:id": [{ as: "moderator", at: linkOn("/moderation", /^\/moderation\/reviews\/\d+$/) }],
  "moderation/reviews/:id/claim": null,
  "moderation/reviews/:id/release": null,
  "moderation/reviews/:id/again": null,
  "moderation/reviews/:id/purge": null,
  "moderation/log": [
    { as: "moderator", at: "/moderation/log" },
    { as: "admin", at: "/moderation/log?act=review-hide" },
  ],
  "moderation/log/export": null,
  "moderation/log/:seq/erasure": [{ as: "admin", at: linkOn("/moderation/log", /^\/moderation\/log\/\d+\/erasure$/) }],
  "moderation/withdrawals": [{ as: "moderator", at: "/moderation/withdrawals" }],
  "moderation/withdrawals/:id": [
    { as: "moderator", at: linkOn("/moderation/withdrawals", /^\/moderation\/withdrawals\/\d+$/) },
  ],
  verify: [
    { as: "mentor", at: "/verify" },
    { as: "trainee", at: "/verify" },
  ],
  "verify/role": [{ as: "student", at: "/verify/role" }],
  "verify/registration": null,
  "verify/proof": null,
  "verify/address": null,
  "verify/address/:token": [{ as: "trainee", at: "/verify/address/not-a-token" }],
  "verify/documents": null,
  "verify/documents/removal": null,
  "verify/documents/:page": null,
  "verify/submission": null,
  "verify/withdrawal": null,
  "verify/answer": null,
  "verify/appeal": null,
  "moderation/verifications": [{ as: "moderator", at: "/moderation/verifications" }],
  "moderation/verifications/:token": [
    { as: "moderator", at: linkOn("/moderation/verifications", /^\/moderation\/verifications\/[\w-]+$/) },
  ],
  "moderation/verifications/:token/claim": null,
  "moderation/verifications/:token/release": null,
  "moderation/verifications/:token/question": null,
  "people/:handle/revocation": [{ as: "moderator", at: "/people/ines-halvorsen/revocation" }],
  "moderation/reveals": [{ as: "moderator", at: "/moderation/reveals" }],
  "moderation/reveals/new": [{ as: "moderator", at: revealNew }],
  "moderation/reveals/:id": [{ as: "moderator", at: aReveal }],
  "moderation/reveals/:id/withdrawal": null,
  "moderation/reveals/:id/author": [{ as: "moderator", at: async (page) => `${await revealAt(page, 1)}/author` }],
  search: [{ at: "/search" }, { at: "/search?q=chest+pain" }, { at: "/search?q=zzzyqx" }],
  "search/suggest": null,
  "search/similar": null,
  specialties: [{ at: "/specialties" }],
  "specialties/:slug": [{ at: "/specialties/cardiology" }, { as: "student", at: "/specialties/cardiology" }],
  tags: [{ at: "/tags" }],
  "tags/:slug": [{ at: linkOn("/tags", /^\/tags\/[a-z0-9-]+$/) }],
  "people/:handle": [{ at: async (page) => linkOn(await aThread(page), /^\/people\//)(page) }],
  "feeds/latest.atom": null,
  "feeds/latest.json": null,
  "sitemap.xml": null,
  "sitemaps/:page": null,
  "robots.txt": null,
  "account/standing": [{ as: "mentor", at: "/account/standing" }],
  "setup/:token": [{ at: "/setup/not-a-token" }],
  "join/:token": [{ at: "/join/not-a-token" }],
  "sign-up": [{ at: "/sign-up" }],
  "confirm/:token": [{ at: "/confirm/not-a-token" }],
  "confirm/address/:token": [{ at: "/confirm/address/not-a-token" }],
  "confirm/address/undo/:token": [{ at: "/confirm/address/undo/not-a-token" }],
  reset: [{ at: "/reset" }],
  "reset/:token": [{ at: "/reset/not-a-token" }],
  "sign-in": [{ at: "/sign-in" }],
  "sign-in/link": null,
  "sign-in/link/:token": [{ at: "/sign-in/link/not-a-token" }],
  "sign-in/passkey": null,
  "sign-in/with/new": null,
  "sign-in/with/:key": null,
  "sign-in/with/:key/back": null,
  "sign-in/step": null,
  "sign-in/step/passkey": null,
  "passkey/question/:purpose": null,
  "sign-out": null,
  "sign-out/everywhere": null,
  account: [{ as: "student", at: "/account" }],
  "account/profile": [{ as: "student", at: "/account/profile" }],
  "account/export": [{ as: "student", at: "/account/export" }],
  "account/export/file": null,
  "account/delete": [{ as: "student", at: "/account/delete" }],
  "claim/:handle": [{ at: "/claim/nobody-of-this-name" }],
  "claim/:handle/:token": [{ at: "/claim/nobody-of-this-name/not-a-token" }],
  "account/notices": [{ as: "student", at: "/account/notices" }],
  live: null,
  notices: [{ as: "student", at: "/notices" }],
  "notices/read": null,
  "stop/:token": [{ at: "/stop/not-a-token" }],
  watch: null,
  "account/confirmation": null,
  "account/email": [{ as: "student", at: "/account/email" }],
  "account/password": [{ as: "student", at: "/account/password" }],
  "account/sessions": [{ as: "student", at: "/account/sessions" }],
  "account/sessions/:ref/end": null,
  "account/sessions/others": null,
  "account/security": [{ as: "student", at: "/account/security" }],
  "account/sign-in-with": [{ as: "student", at: "/account/sign-in-with" }],
  "account/sign-in-with/onward": null,
  "account/sign-in-with/:key/connection": null,
  "account/sign-in-with/:key/proof": null,
  "account/sign-in-with/:key/removal": null,
  "account/security/app": [{ as: "student", at: "/account/security/app" }],
  "account/security/app/removal": null,
  "account/security/recovery": [{ as: "student", at: "/account/security/recovery" }],
  "account/passkeys": [{ as: "student", at: "/account/passkeys" }],
  "account/passkeys/:id/name": null,
  "account/passkeys/:id/removal": null,
  // Somebody who signed in just now is sent on from there; journeys look at it (tests/e2e/proving.test.ts).
  "account/prove": null,
  "account/prove/link": null,
  "account/prove/:token": [{ as: "student", at: "/account/prove/not-a-token" }],
  admin: [{ as: "admin", at: "/admin" }],
  "admin/settings": [{ as: "admin", at: "/admin/settings" }],
  "admin/specialties": [{ as: "admin", at: "/admin/specialties" }],
  "admin/tags": [{ as: "admin", at: "/admin/tags" }],
  "admin/tags/:id": [{ as: "admin", at: aTag }],
  "admin/tags/:id/words": [{ as: "admin", at: below("/words", aTag) }],
  "admin/tags/:id/merge": [{ as: "admin", at: below("/merge", aTag) }],
  "admin/governance": [{ as: "admin", at: "/admin/governance" }],
  "admin/governance/end": null,
  "admin/sign-in": [
    { as: "admin", at: "/admin/sign-in" },
    { as: "admin", at: "/admin/sign-in?preset=orcid" },
  ],
  "admin/sign-in/:key": null,
  "admin/sign-in/:key/removal": null,
  "admin/registers": [{ as: "admin", at: "/admin/registers" }],
  "admin/schools": [{ as: "admin", at: "/admin/schools" }],
  "admin/schools/:id": [{ as: "admin", at: adminSchool("") }],
  "admin/schools/:id/closing": null,
  "admin/schools/:id/managers": [{ as: "admin", at: adminSchool("/managers") }],
  "admin/schools/:id/managers/:managerId/end": null,
  "admin/schools/:id/sign-ins": [{ as: "admin", at: adminSchool("/sign-ins") }],
  "admin/schools/:id/sign-ins/:signInId/removal": null,
  "admin/schools/:id/assessors": [{ as: "admin", at: adminSchool("/assessors") }],
  "admin/schools/:id/assessors/:assessorId/end": [{ as: "admin", at: aDutyToEnd }],
  "schools/:id": [{ as: "educator", at: aSchool }],
  "schools/join/:token": [{ at: "/schools/join/not-a-token" }],
  "schools/places/:token": [{ at: placeInTheMail("") }, { as: "student", at: placeInTheMail("") }],
  "schools/places/:token/account": [{ at: placeInTheMail("/account") }],
  "cohorts/:id": [
    { as: "educator", at: aCohort("") },
    { as: "mentor", at: linkOn("/account/schools", /^\/cohorts\/\d+$/) },
  ],
  "cohorts/:id/roster": [{ as: "educator", at: aCohort("/roster") }],
  "cohorts/:id/places/:placeId/withdrawal": null,
  "cohorts/:id/links": [{ as: "educator", at: aCohort("/links") }],
  "cohorts/:id/links/:linkId/end": null,
  "cohorts/:id/assessors": [{ as: "educator", at: aCohort("/assessors") }],
  "cohorts/:id/assessors/:assessorId/end": [{ as: "educator", at: ofCohort("/assessors", /\/assessors\/\d+\/end$/) }],
  "cohorts/:id/members/:memberId/removal": [{ as: "educator", at: ofCohort("", /\/members\/\d+\/removal$/) }],
  "cohorts/:id/settings": [{ as: "educator", at: aCohort("/settings") }],
  "cohorts/:id/closing": null,
  "account/schools": [
    { as: "student", at: "/account/schools" },
    { as: "educator", at: "/account/schools" },
    { as: "trainee", at: "/account/schools" },
  ],
  "account/schools/:id/leaving": null,
  "account/schools/managing/:id/end": null,
  "account/schools/assessing/:id/end": null,
  "admin/jobs": [{ as: "admin", at: "/admin/jobs" }],
  "admin/jobs/:id/retry": null,
  "admin/jobs/:id/discard": null,
  "admin/people": [{ as: "admin", at: "/admin/people" }],
  "admin/people/invitations": [{ as: "admin", at: "/admin/people/invitations" }],
  "admin/people/invitations/:id/resend": null,
  "admin/people/invitations/:id/withdraw": null,
  "admin/people/roster": [{ as: "admin", at: "/admin/people/roster" }],
  "admin/people/:id": [{ as: "admin", at: aPerson }],
  "admin/people/:id/roles": null,
  "admin/people/:id/roles/:role/end": [{ as: "admin", at: below("/roles/student/end", aPerson) }],
  "admin/people/:id/pause": null,
  "admin/people/:id/pause/end": null,
  "dev/mail": [{ at: "/dev/mail" }],
  "dev/mail/:id": null,
  collections: [{ at: "/collections" }, { as: "educator", at: "/collections" }],
  "collections/new": [{ as: "educator", at: "/collections/new" }],
  "collections/:id": [{ at: aCollection }, { as: "educator", at: aCollection }],
  "collections/:id/feed.atom": null,
  "collections/:id/edit": [{ as: "educator", at: below("/edit", ownCollection) }],
  "collections/:id/publication": null,
  "collections/:id/removal": [{ as: "educator", at: below("/removal", ownCollection) }],
  "collections/:id/items": null,
  "collections/:id/notes": null,
  "collections/:id/items/:itemId/place": null,
  "collections/:id/items/:itemId/removal": null,
  "questions/:id/collections": [{ as: "educator", at: below("/collections") }],
  "questions/:id/learning-points": [{ as: "educator", at: below("/learning-points") }],
  cases: [{ as: "student", at: "/cases" }],
  "cases/new": [{ as: "student", at: "/cases/new" }],
  "cases/:token": [{ as: "student", at: ownDraft("") }],
  "cases/:token/text": [{ as: "student", at: ownDraft("/text") }],
  "cases/:token/consent": [{ as: "student", at: ownDraft("/consent") }],
  "cases/:token/slip": null,
  "cases/:token/uploads": null,
  "cases/:token/files": null,
  "cases/:token/tables": null,
  "uploads/:token": null,
  "attachments/:token/removal": null,
  "attachments/:token/place": null,
  "cases/:token/withdrawal": [{ as: "student", at: ownDraft("/withdrawal") }],
  "questions/:id/withdrawal": null,
  "questions/:id/recognition": [{ as: "mentor", at: publishedCase("/recognition") }],
  "questions/:id/recognition/removal": null,
  withdrawal: [{ at: "/withdrawal" }, { at: "/withdrawal?gone=1" }, { at: "/withdrawal?asked=1" }],
  "withdrawal/requests": null,
  "cases/checks": [{ as: "moderator", at: "/cases/checks" }],
  "cases/checks/:token": [{ as: "moderator", at: linkOn("/cases/checks", /^\/cases\/checks\/[\w-]+$/) }],
  "cases/checks/:token/claim": null,
  "cases/checks/:token/release": null,
  "attachments/:token": [{ as: "student", at: review }],
  "attachments/:token/boxes": null,
  "attachments/:token/covers": null,
  "cases/:token/views": [{ as: "moderator", at: caseViews }],
  "cases/:token/views/export": null,
  "attachments/:token/frames/:frame": null,
  "media/:token/:variant": null,
  "house/how-standing-works": [{ at: "/house/how-standing-works" }],
  "house/who-may-do-what": [{ at: "/house/who-may-do-what" }],
  "house/:slug": [{ at: "/house/privacy" }, { at: "/house/house-rules" }],
  "*": [{ at: "/nowhere" }],
};
