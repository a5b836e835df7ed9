/**
 * Rules whose loss must turn a test red: one exact replacement each, and the tests that guard it. A replacement that does
 * not match exactly once stops the run, so a rule that moved is looked at again.
 */
const forumRules = ["unit", "tests/unit/forum/rules.test.ts"];
const anonymous = ["integration", "tests/integration/forum/anonymous.test.ts"];
const signIn = ["integration", "tests/integration/identity/sign-in.test.ts"];
const ledger = ["integration", "tests/integration/reputation/ledger.test.ts"];
const flags = ["integration", "tests/integration/moderation/flag.test.ts"];
const reviews = ["integration", "tests/integration/moderation/review.test.ts"];
const permissions = ["integration", "tests/integration/permissions/permissions.test.ts"];
const permissionTable = ["unit", "tests/unit/house/permissions.test.ts"];
const walk = ["architecture", "tests/architecture/route-walk.test.ts"];

const drawnOnce = ["architecture", "tests/architecture/page-templates.test.ts"];

const caseRules = ["unit", "tests/unit/cases/case-access.test.ts"];
const mediaRules = ["unit", "tests/unit/cases/media-access.test.ts"];
const checking = ["integration", "tests/integration/cases/checking.test.ts"];
const dicom = ["unit", "tests/unit/deidentify/dicom/clean-dicom.test.ts"];
const preparing = ["unit", "tests/unit/deidentify/image/prepare-picture.test.ts"];
const recheck = ["integration", "tests/integration/identity/registers/recheck.test.ts"];

/** @type {{ rule: string, file: string, from: string, to: string, by: string[] }[]} */
export const mutants = [
  {
    rule: "a mentor endorses in the own specialty only",
    file: "app/features/forum/answer.ts",
    from: "if (actor.mentorSpecialtyId !== thread.specialtyId)",
    to: "if (actor.mentorSpecialtyId === null)",
    by: forumRules,
  },
  {
    rule: "nobody endorses their own answer",
    file: "app/features/forum/answer.ts",
    from: 'return answer.mine ? no("You cannot endorse your own answer.") : yes;',
    to: "return yes;",
    by: forumRules,
  },
  {
    rule: "only the asker marks an answer helpful",
    file: "app/features/forum/answer.ts",
    from: "if (!thread.mine) return no(",
    to: "if (thread.anonymous) return no(",
    by: forumRules,
  },
  {
    rule: "whoever asked anonymously does not answer there",
    file: "app/features/forum/answer.ts",
    from: "if (!part.ok || !(thread.anonymous && thread.mine)) return part;",
    to: "if (!part.ok || !thread.anonymous || thread.mine) return part;",
    by: forumRules,
  },
  {
    rule: "nobody votes on their own post",
    file: "app/features/forum/vote.ts",
    from: 'if (post.mine) return no("You cannot vote on your own post.");',
    to: "",
    by: forumRules,
  },
  {
    rule: "only curators make a question public",
    file: "app/features/forum/thread.ts",
    from: "if (!curate.ok) return curate;",
    to: "",
    by: forumRules,
  },
  {
    rule: "a case is never public",
    file: "app/features/forum/thread.ts",
    from: 'if (thread.kind === "case") return no(',
    to: 'if (thread.kind !== "case" && thread.kind !== "question") return no(',
    by: forumRules,
  },
  {
    rule: "a patient's story in a question is never public",
    file: "app/features/forum/thread.ts",
    from: 'return thread.episode === "over" ? no(',
    to: 'return thread.episode !== "over" && thread.episode !== "none" ? no(',
    by: forumRules,
  },
  {
    rule: "a suspended member does not post",
    file: "app/core/actor.ts",
    from: "actor.suspendedUntil !== null && actor.suspendedUntil > now;",
    to: "actor.suspendedUntil !== null && actor.suspendedUntil < now;",
    by: forumRules,
  },
  {
    rule: "what a moderator took down, its author does not bring back",
    file: "app/features/forum/post.ts",
    from: "return post.withdrawnByAuthor ? yes : no(",
    to: "return post.mine ? yes : no(",
    by: forumRules,
  },
  {
    rule: "an anonymous asker comments without an account",
    file: "app/features/forum/comment.ts",
    from: "return { authorId: asAsker ? null : actorId, asAsker };",
    to: "return { authorId: actorId, asAsker };",
    by: anonymous,
  },
  {
    rule: "a withdrawn anonymous question does not say who withdrew it",
    file: "app/features/forum/deletion.server.ts",
    from: "const actorId = found.mine ? found.authorId : member.id;",
    to: "const actorId = member.id;",
    by: anonymous,
  },
  {
    rule: "a stage shows on an anonymous thread only if ten share it",
    file: "app/features/forum/stage.ts",
    from: "export const STAGE_CROWD = 10;",
    to: "export const STAGE_CROWD = 2;",
    by: anonymous,
  },
  {
    rule: "a one-time link works once",
    file: "app/features/identity/one-time-link.queries.server.ts",
    from: `    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)`,
    to: `    .where("purpose", "=", purpose)
    .where("expires_at", ">", now)`,
    by: signIn,
  },
  {
    rule: "a one-time link runs out",
    file: "app/features/identity/one-time-link.queries.server.ts",
    from: `    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning(`,
    to: `    .where("used_at", "is", null)
    .returning(`,
    by: signIn,
  },
  {
    rule: "a session ends after thirty days",
    file: "app/features/identity/session.queries.server.ts",
    from: '.where("session.expires_at", ">", now)',
    to: '.where("session.expires_at", ">", 0)',
    by: signIn,
  },
  {
    rule: "a cookie with a wrong signature speaks for nobody",
    file: "app/platform/cookies.server.ts",
    from: "return token && signature && verifySignature(key, token, signature) ? token : null;",
    to: "return token && signature && key ? token : null;",
    by: signIn,
  },
  {
    rule: "one ends only one's own sessions",
    file: "app/features/identity/session.queries.server.ts",
    from: `    .select(["id", "created_at", "last_seen_at", "device", "method", "second_factor"])
    .where("account_id", "=", accountId)`,
    to: `    .select(["id", "created_at", "last_seen_at", "device", "method", "second_factor"])
    .where("account_id", ">", 0 * accountId)`,
    by: signIn,
  },
  {
    rule: "sign-in leads to no other site",
    file: "app/features/identity/return-address.ts",
    from: 'if (url.origin !== base || url.pathname.startsWith("//")) return otherwise;',
    to: "",
    by: ["unit", "tests/unit/identity/return-address.test.ts"],
  },
  {
    rule: "moderators invite no staff",
    file: "app/features/identity/role.ts",
    from: 'return role === "moderator" || role === "admin"\n    ? no(',
    to: 'return role === "admin"\n    ? no(',
    by: ["integration", "tests/integration/identity/invitations.test.ts"],
  },
  {
    rule: "posts from another site are refused",
    file: "app/platform/origin-check.server.ts",
    from: "return ourOrigins(request.publicUrl).includes(origin) ? { ok: true } : { ok: false, because };",
    to: 'return ourOrigins(request.publicUrl).length > 0 || origin === "" ? { ok: true } : { ok: false, because };',
    by: ["unit", "tests/unit/platform/origin-check.test.ts"],
  },
  {
    rule: "inline scripts run only with their nonce or hash",
    file: "app/platform/security-headers.server.ts",
    from: `const scripts = ["'self'", `,
    to: `const scripts = ["'self'", "'unsafe-inline'", `,
    by: ["unit", "tests/unit/platform/security-headers.test.ts"],
  },
  {
    rule: "no other site frames the forum",
    file: "app/platform/security-headers.server.ts",
    from: `  "frame-ancestors 'none'",\n`,
    to: "",
    by: ["unit", "tests/unit/platform/security-headers.test.ts"],
  },
  {
    rule: "a typed password does not come back",
    file: "app/platform/forms.server.ts",
    from: "const secretFields = /password|token|code|secret|^proof-|^answer$/i;",
    to: "const secretFields = /token|code|secret|^proof-|^answer$/i;",
    by: ["unit", "tests/unit/platform/guard.test.ts"],
  },
  {
    rule: "logs hold no private values",
    file: "app/platform/log-redaction.server.ts",
    from: 'if (isPrivate(name)) return "[private]";',
    to: "",
    by: ["unit", "tests/unit/platform/log.test.ts"],
  },
  {
    rule: "links in posts lead to web or mail only",
    file: "app/platform/markdown/allow-list.ts",
    from: "const webOrMail = /^(?:https?:\\/\\/|mailto:)\\S+$/i;",
    to: "const webOrMail = /^(?:https?:\\/\\/|mailto:|javascript:)\\S+$/i;",
    by: ["unit", "tests/unit/platform/markdown"],
  },
  {
    rule: "votes give at most 200 points a day",
    file: "app/features/reputation/rules.ts",
    from: "Math.max(0, Math.min(points, DAILY_CAP - givenToday))",
    to: "Math.max(0, points - 0 * givenToday)",
    by: ledger,
  },
  {
    rule: "a reversal negates exactly",
    file: "app/features/reputation/ledger.server.ts",
    from: "points: -row.points,",
    to: "points: -row.fullPoints,",
    by: ledger,
  },
  {
    rule: "the same act gives once",
    file: "app/features/reputation/ledger.server.ts",
    from: "if (standing.some((row) => row.rule === rule && row.accountId === to.accountId)) return;",
    to: "if (standing.length < 0) return;",
    by: ledger,
  },
  {
    rule: "anonymous points wait for five authors",
    file: "app/features/reputation/rules.ts",
    from: "export const ANONYMOUS_SHARERS = 5;",
    to: "export const ANONYMOUS_SHARERS = 1;",
    by: ledger,
  },
  {
    rule: "a report that may identify somebody hides at once",
    file: "app/features/moderation/flag.ts",
    from: "return media || lastHour < perHour;",
    to: "return media || lastHour > perHour;",
    by: flags,
  },
  {
    rule: "without an account one hides no version that a moderator let stand",
    file: "app/features/moderation/flag.ts",
    from: 'if (cleared && groupOf(actor, now) !== "verified") return false;',
    to: "",
    by: flags,
  },
  {
    rule: "without an account one reports identifiability only",
    file: "app/features/moderation/flag.ts",
    from: 'if (part.ok || actor.kind === "member") return part;',
    to: 'if (part.ok || actor.kind === "visitor") return { ok: true };',
    by: flags,
  },
  {
    rule: "nobody decides about their own post",
    file: "app/features/moderation/review.ts",
    from: 'return review.mine ? no("You wrote this, so another moderator decides.") : yes;',
    to: "return yes;",
    by: reviews,
  },
  {
    rule: "whoever recognises a patient is shown no report about the case",
    file: "app/features/moderation/review-page.server.ts",
    from: "if (state.recognised) throw new Forbidden(RECOGNISED_HERE);",
    to: "",
    by: ["integration", "tests/integration/cases/recognition.test.ts"],
  },
  {
    rule: "every decision is in the audit log",
    file: "app/features/moderation/review.server.ts",
    from: "    await appendAudit(ctx, tx, { actorId, act: `review",
    to: "    if (actorId < 0) await appendAudit(ctx, tx, { actorId, act: `review",
    by: reviews,
  },
  {
    rule: "the audit log's rows follow each other",
    file: "app/features/moderation/audit-log.server.ts",
    from: "previousHash: last?.hash ?? CHAIN_START,",
    to: "previousHash: CHAIN_START,",
    by: ["integration", "tests/integration/moderation/audit-log.test.ts"],
  },
  {
    rule: "search finds nothing that its reader may not read",
    file: "app/features/search/match.queries.server.ts",
    from: "return isVerified(actor) ? sql`d.audience in ('public', 'verified')` : sql`d.audience = 'public'`;",
    to: "return isVerified(actor) || actor ? sql`d.audience in ('public', 'verified')` : sql`d.audience = 'public'`;",
    by: ["integration", "tests/integration/search/search.test.ts"],
  },
  {
    rule: "a thread for verified members is read by them alone",
    file: "app/features/forum/thread-access.ts",
    from: 'if (thread.visibility === "public" || isVerified(actor)) return;',
    to: "if (thread.visibility !== null) return;",
    by: walk,
  },
  {
    rule: "hidden answers are not shown",
    file: "db/migrations/0009-views.ts",
    from: `where a.deleted_at is null
  and not exists (select 1 from hidden_post h where h.post_kind = 'answer' and h.post_id = a.id);`,
    to: "where a.deleted_at is null;",
    by: walk,
  },
  {
    rule: "a page drawn for one reader is filled in for another only where nothing but printed words differs",
    file: "app/page-templates.server.ts",
    from: "${JSON.stringify(shapes)}",
    to: "${found.path}",
    by: drawnOnce,
  },
  {
    rule: "no component looks into a word that is only printed",
    file: "app/ui/account-menu.tsx",
    from: "to={`/people/${words.handle}`}",
    to: "to={`/people/${words.handle.toUpperCase()}`}",
    by: drawnOnce,
  },
  {
    rule: "a picture that is cut short or spoilt is refused",
    file: "app/deidentify/image/open-picture.server.ts",
    from: 'failOn: "warning"',
    to: 'failOn: "none"',
    by: preparing,
  },
  {
    rule: "a picture is published without what lay under its transparency",
    file: "app/deidentify/image/pixels.server.ts",
    from: '.flatten({ background: "#ffffff" })',
    to: "",
    by: preparing,
  },
  {
    rule: "a cover lets nothing through",
    file: "app/deidentify/image/covering.ts",
    from: "> SLACK) return false;",
    to: "> 255) return false;",
    by: ["unit", "tests/unit/deidentify/image/geometry.test.ts"],
  },
  {
    rule: "nobody checks their own case",
    file: "app/features/cases/case-access.ts",
    from: 'if (one.mine) return no("You composed',
    to: 'if (one.mine && one.keptBoxes) return no("You composed',
    by: caseRules,
  },
  {
    rule: "what was kept uncovered is looked at by a moderator",
    file: "app/features/cases/case-access.ts",
    from: "if (one.keptBoxes && !isModerator(actor))",
    to: "if (one.keptBoxes && one.mine)",
    by: caseRules,
  },
  {
    rule: "patients' material needs the governance record",
    file: "app/features/cases/case-access.ts",
    from: "return ofRealPatient(basis) && !governanceInForce ? no(NO_GOVERNANCE) : yes;",
    to: "return yes;",
    by: caseRules,
  },
  {
    rule: "a picture of a person needs written consent",
    file: "app/features/cases/consent.ts",
    from: "if (input.personShown && !mayShowPerson(input.basis))",
    to: "if (input.personShown && input.source === null)",
    by: ["unit", "tests/unit/cases/consent.test.ts"],
  },
  {
    rule: "whoever recognises the patient is sent no picture",
    file: "app/features/cases/media-access.ts",
    from: " || facts.recognised",
    to: "",
    by: mediaRules,
  },
  {
    rule: "a picture of a hidden case is for the moderator who decides about it",
    file: "app/features/cases/media-access.ts",
    from: "thread.hidden ? judging && isModerator(actor) :",
    to: "thread.hidden ? isModerator(actor) :",
    by: mediaRules,
  },
  {
    rule: "a picture without covers is for its author alone",
    file: "app/features/cases/media-access.ts",
    from: "return mine && reviewing &&",
    to: "return reviewing &&",
    by: mediaRules,
  },
  {
    rule: "nobody approves a picture that they were not shown",
    file: "app/features/cases/case-check.server.ts",
    from: "before?.checkerId !== checker.id)",
    to: "before?.checkerId === undefined && found.id === 0)",
    by: checking,
  },
  {
    rule: "nothing comes out while nobody answers for patients' material",
    file: "app/features/cases/publication.server.ts",
    from: "if (ofRealPatient(consent.basis) && !(await governanceInForce(tx))) return false;",
    to: "",
    by: ["integration", "tests/integration/cases/publication.test.ts"],
  },
  {
    rule: "every look at a picture is noted",
    file: "app/features/cases/media.server.ts",
    from: "found.facts.thread && !found.mine && !found.noted",
    to: "found.facts.thread && found.mine && !found.noted",
    by: ["integration", "tests/integration/cases/media.test.ts"],
  },
  {
    rule: "nothing private is left in a DICOM file",
    file: "app/deidentify/dicom/walk.ts",
    from: 'if (isDroppedGroup(tag) || tag.endsWith("0000")) return undefined;',
    to: "",
    by: dicom,
  },
  {
    rule: "a code that repeats the study's name goes with it",
    file: "app/deidentify/dicom/walk.ts",
    from: "repeats(element, walk.words)) return undefined;",
    to: "repeats(element)) return undefined;",
    by: dicom,
  },
  {
    rule: "a register that cannot be asked ends nobody's role",
    file: "app/features/identity/registers/recheck.ts",
    from: 'return "unavailable";',
    to: 'return { lapsed: "gone" };',
    by: recheck,
  },
  {
    rule: "one night in which a register misses somebody proves nothing",
    file: "app/features/identity/registers/recheck.server.ts",
    from: "<= ctx.now - NIGHT_APART",
    to: "<= ctx.now",
    by: recheck,
  },
  {
    rule: "two processes do a step of the nightly check once",
    file: "app/features/identity/registers/recheck.queries.server.ts",
    from: '.where("after_id", "=", from)',
    to: "",
    by: recheck,
  },
  {
    rule: "what a register says of somebody else is no answer",
    file: "app/features/identity/registers/nppes.server.ts",
    from: "results.some((one) => one.number !== number)",
    to: "results.length < 0",
    by: ["integration", "tests/integration/identity/registers/nppes.test.ts"],
  },
  {
    rule: "a part of a register does not take the whole one's place",
    file: "app/features/identity/registers/register-import.server.ts",
    from: "report.entries * 10 < before * 9",
    to: "report.entries < 0",
    by: ["integration", "tests/integration/identity/registers/import.test.ts"],
  },
  {
    rule: "no other server sends us to a third",
    file: "app/platform/outbound.server.ts",
    from: 'redirect: "manual"',
    to: 'redirect: "follow"',
    by: ["unit", "tests/unit/platform/outbound.test.ts"],
  },
  {
    rule: "an address that anybody can get is not academic",
    file: "app/features/identity/academic/academic-domain.server.ts",
    from: "if (above.some((one) => holds(refused, one))) return null;",
    to: "",
    by: ["unit", "tests/unit/identity/academic/academic-domain.test.ts"],
  },
  {
    rule: "an answer of a passkey counts once",
    file: "app/features/identity/passkey-answer.server.ts",
    from: "if (!first ||",
    to: "if (",
    by: ["integration", "tests/integration/identity/passkeys.test.ts"],
  },
  {
    rule: "a passkey of another account is none",
    file: "app/features/identity/passkey-answer.server.ts",
    from: "(accountId !== null && passkey.accountId !== accountId)",
    to: "accountId === -1",
    by: ["integration", "tests/integration/identity/passkeys.test.ts"],
  },
  {
    rule: "a code of an app counts once",
    file: "app/features/identity/authenticator.queries.server.ts",
    from: '.where("last_step", "<", step)',
    to: "",
    by: ["integration", "tests/integration/identity/second-step.test.ts"],
  },
  {
    rule: "an account with a second step gets no session for the first",
    file: "app/features/identity/begin-session.server.ts",
    from: "if (!asksMore(await secondFactorsOf(tx, accountId)))",
    to: "if (accountId > 0)",
    by: ["integration", "tests/integration/identity/second-step.test.ts"],
  },
  {
    rule: "staff without a second step are ordinary members",
    file: "app/features/identity/session.queries.server.ts",
    from: "staff && row.second_factor === null",
    to: "staff && row.second_factor === undefined",
    by: ["integration", "tests/integration/identity/proof.test.ts"],
  },
  {
    rule: "a proof of who one is lasts a quarter of an hour",
    file: "app/core/actor.ts",
    from: "now - actor.authenticatedAt < PROOF_LASTS",
    to: "now >= 0",
    by: ["integration", "tests/integration/identity/proof.test.ts"],
  },
  {
    rule: "an undone change of address leaves the undoing of earlier ones good",
    file: "app/features/identity/one-time-link.queries.server.ts",
    from: '.where("created_at", ">", than)',
    to: "",
    by: ["integration", "tests/integration/identity/proof.test.ts"],
  },
  {
    rule: "a paused administrator administers nothing",
    file: "app/platform/route-rules.ts",
    from: `staffOnly(actor, "Only administrators can see this page.");
  return isPaused(actor, now) ? no(PAUSED) : yes;`,
    to: `staffOnly(actor, "Only administrators can see this page.");
  return yes;`,
    by: permissionTable,
  },
  {
    rule: "a mentor without standing does not make a question public",
    file: "app/features/forum/thread-acts.server.ts",
    from: "const curate = await mayCurate(ctx);",
    to: "const curate = { ok: true } as const;",
    by: permissions,
  },
  {
    rule: "a mentor with standing changes other people's titles",
    file: "app/platform/curator.server.ts",
    from: "await pointsOf(db, actor.id)",
    to: "0 * (await pointsOf(db, actor.id))",
    by: permissions,
  },
];
