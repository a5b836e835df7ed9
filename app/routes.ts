import { index, type RouteConfig, route } from "@remix-run/route-config";

/**
 * Every URL of the forum. A new action is a new address (`POST /answers/:id/endorsement`), so each file does one thing.
 */
const forum: RouteConfig = [
  index("routes/forum/home.tsx"),
  route("questions", "routes/forum/questions.tsx"),
  route("questions/:id", "routes/forum/thread-redirect.tsx"),
  route("questions/:id/:slug", "routes/forum/thread.tsx"),
  route("search", "routes/forum/search.tsx"),
  route("search/suggest", "routes/forum/search-suggest.ts"),
  route("search/similar", "routes/forum/search-similar.ts"),
  route("specialties", "routes/forum/specialties.tsx"),
  route("specialties/:slug", "routes/forum/specialty.tsx"),
  route("tags", "routes/forum/tags.tsx"),
  route("tags/:slug", "routes/forum/tag.tsx"),
  route("people/:handle", "routes/forum/person.tsx"),
];

const feeds: RouteConfig = [
  route("feeds/latest.atom", "routes/feeds/latest-atom.ts"),
  route("feeds/latest.json", "routes/feeds/latest-json.ts"),
  route("sitemap.xml", "routes/feeds/sitemap.ts"),
  route("sitemaps/:page", "routes/feeds/sitemap-page.ts"),
  route("robots.txt", "routes/feeds/robots.ts"),
];

/** Writing: what a member does to a thread. One file may serve the three kinds of post; its address says which. */
const writing: RouteConfig = [
  route("ask", "routes/forum/ask.tsx"),
  route("ask/preview", "routes/forum/ask-preview.tsx"),
  route("questions/:id/answers", "routes/forum/answers.tsx"),
  route("questions/:id/comments", "routes/forum/comments.tsx"),
  route("questions/:id/reply", "routes/forum/reply.tsx"),
  route("questions/:id/edit", "routes/forum/question-edit.tsx"),
  route("questions/:id/wondered", "routes/forum/thread-wondered.tsx"),
  route("questions/:id/bookmark", "routes/forum/thread-bookmark.tsx"),
  route("bookmarks", "routes/forum/saved.tsx"),
  route("questions/:id/visibility", "routes/forum/thread-visibility.tsx"),
  route("questions/:id/useful", "routes/forum/useful.tsx", { id: "thread-useful" }),
  route("questions/:id/deletion", "routes/forum/deletion.tsx", { id: "thread-deletion" }),
  route("questions/:id/revisions", "routes/forum/revisions.tsx", { id: "thread-revisions" }),
  route("answers/:id", "routes/forum/post-redirect.ts", { id: "answer-redirect" }),
  route("answers/:id/edit", "routes/forum/post-edit.tsx", { id: "answer-edit" }),
  route("answers/:id/useful", "routes/forum/useful.tsx", { id: "answer-useful" }),
  route("answers/:id/deletion", "routes/forum/deletion.tsx", { id: "answer-deletion" }),
  route("answers/:id/revisions", "routes/forum/revisions.tsx", { id: "answer-revisions" }),
  route("answers/:id/disagreement", "routes/forum/disagreement.tsx"),
  route("answers/:id/helpful", "routes/forum/answer-helpful.tsx"),
  route("answers/:id/endorsement", "routes/forum/answer-endorsement.tsx"),
  route("answers/:id/warnings", "routes/forum/warnings.tsx"),
  route("answers/:id/references", "routes/forum/references.tsx"),
  route("comments/:id", "routes/forum/post-redirect.ts", { id: "comment-redirect" }),
  route("comments/:id/edit", "routes/forum/post-edit.tsx", { id: "comment-edit" }),
  route("comments/:id/useful", "routes/forum/useful.tsx", { id: "comment-useful" }),
  route("comments/:id/deletion", "routes/forum/deletion.tsx", { id: "comment-deletion" }),
  route("comments/:id/revisions", "routes/forum/revisions.tsx", { id: "comment-revisions" }),
  route("warnings/:id/decision", "routes/forum/warning-decision.tsx"),
  route("references/:id/edit", "routes/forum/reference-edit.tsx"),
  route("references/:id/removal", "routes/forum/reference-removal.tsx"),
  route("drafts", "routes/forum/drafts.tsx"),
  route("drafts/autosave", "routes/forum/draft-autosave.ts"),
  route("drafts/removal", "routes/forum/draft-removal.tsx"),
  route("account/drafts", "routes/account/drafts.tsx"),
];

const account: RouteConfig = [
  route("account/standing", "routes/account/standing.tsx"),
  route("setup/:token", "routes/account/setup.tsx"),
  route("join/:token", "routes/account/join.tsx"),
  route("claim/:handle", "routes/account/claim-ask.tsx"),
  route("claim/:handle/:token", "routes/account/claim.tsx"),
  route("sign-up", "routes/account/sign-up.tsx"),
  route("confirm/:token", "routes/account/confirm.tsx"),
  route("confirm/address/:token", "routes/account/confirm-address.tsx"),
  route("reset", "routes/account/reset-ask.tsx"),
  route("reset/:token", "routes/account/reset.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/link", "routes/account/sign-in-link.tsx"),
  route("sign-in/link/:token", "routes/account/sign-in-by-link.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("sign-out/everywhere", "routes/account/sign-out-everywhere.tsx"),
  route("account", "routes/account/overview.tsx"),
  route("account/notices", "routes/account/notice-mails.tsx"),
  route("live", "routes/live.ts"),
  route("notices", "routes/account/notices.tsx"),
  route("notices/read", "routes/account/notices-read.tsx"),
  route("stop/:token", "routes/account/stop.tsx"),
  route("watch", "routes/account/watch.tsx"),
  route("account/confirmation", "routes/account/confirmation.tsx"),
  route("account/email", "routes/account/email.tsx"),
  route("account/password", "routes/account/password.tsx"),
  route("account/export", "routes/account/export.tsx"),
  route("account/export/file", "routes/account/export-file.ts"),
  route("account/delete", "routes/account/delete.tsx"),
  route("account/profile", "routes/account/profile.tsx"),
  route("account/sessions", "routes/account/sessions.tsx"),
  route("account/sessions/:ref/end", "routes/account/session-end.tsx"),
];

const people: RouteConfig = [
  route("admin/people", "routes/admin/people.tsx"),
  route("admin/people/invitations", "routes/admin/invitations.tsx"),
  route("admin/people/invitations/:id/resend", "routes/admin/invitation-resend.tsx"),
  route("admin/people/invitations/:id/withdraw", "routes/admin/invitation-withdraw.tsx"),
  route("admin/people/roster", "routes/admin/roster.tsx"),
  route("admin/people/:id", "routes/admin/person.tsx"),
  route("admin/people/:id/roles", "routes/admin/person-roles.tsx"),
  route("admin/people/:id/roles/:role/end", "routes/admin/person-role-end.tsx"),
  route("admin/people/:id/pause", "routes/admin/person-pause.tsx"),
  route("admin/people/:id/pause/end", "routes/admin/person-pause-end.tsx"),
];

/** Only in a demo that this machine alone can reach. */
const dev: RouteConfig = [route("dev/mail", "routes/dev/mailbox.tsx"), route("dev/mail/:id", "routes/dev/mail.tsx")];
const curation: RouteConfig = [
  route("collections", "routes/curation/collections.tsx"),
  route("collections/new", "routes/curation/collection-new.tsx"),
  route("collections/:id", "routes/curation/collection.tsx"),
  route("collections/:id/feed.atom", "routes/curation/collection-feed.ts"),
  route("collections/:id/edit", "routes/curation/collection-edit.tsx"),
  route("collections/:id/publication", "routes/curation/collection-publication.tsx"),
  route("collections/:id/removal", "routes/curation/collection-removal.tsx"),
  route("collections/:id/items", "routes/curation/collection-items.tsx"),
  route("collections/:id/notes", "routes/curation/collection-notes.tsx"),
  route("collections/:id/items/:itemId/place", "routes/curation/collection-item-place.tsx"),
  route("collections/:id/items/:itemId/removal", "routes/curation/collection-item-removal.tsx"),
  route("questions/:id/collections", "routes/curation/thread-collections.tsx"),
  route("questions/:id/learning-points", "routes/curation/learning-points.tsx"),
];

const house: RouteConfig = [
  route("house/how-standing-works", "routes/house/how-standing-works.tsx"),
  route("house/who-may-do-what", "routes/house/who-may-do-what.tsx"),
  route("house/:slug", "routes/house/house-page.tsx"),
];

const moderation: RouteConfig = [
  route("flags", "routes/moderation/flags.tsx"),
  route("flags/new", "routes/moderation/flag-new.tsx"),
  route("flags/sent", "routes/moderation/flag-sent.tsx"),
  route("moderation", "routes/moderation/queue.tsx"),
  route("moderation/hidden", "routes/moderation/hidden-now.tsx"),
  route("moderation/decided", "routes/moderation/decided.tsx"),
  route("moderation/reviews/:id", "routes/moderation/review.tsx"),
  route("moderation/reviews/:id/claim", "routes/moderation/review-claim.tsx"),
  route("moderation/reviews/:id/release", "routes/moderation/review-release.tsx"),
  route("moderation/reviews/:id/again", "routes/moderation/review-again.tsx"),
  route("moderation/log", "routes/moderation/log.tsx"),
  route("moderation/log/export", "routes/moderation/log-export.ts"),
  route("moderation/log/:seq/erasure", "routes/moderation/log-erasure.tsx"),
  route("moderation/reveals", "routes/moderation/reveals.tsx"),
  route("moderation/reveals/new", "routes/moderation/reveal-new.tsx"),
  route("moderation/reveals/:id", "routes/moderation/reveal.tsx"),
  route("moderation/reveals/:id/withdrawal", "routes/moderation/reveal-withdrawal.tsx"),
  route("moderation/reveals/:id/author", "routes/moderation/reveal-author.tsx"),
];

export default [
  ...(await forum),
  ...(await feeds),
  ...(await writing),
  ...(await account),
  ...(await people),
  ...(await dev),
  ...(await curation),
  ...(await house),
  ...(await moderation),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
