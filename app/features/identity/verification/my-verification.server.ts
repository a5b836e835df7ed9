import { allowed } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { wishOf } from "../joining/role-wish.queries.server";
import { sentLink } from "../sign-in/one-time-link.queries.server";
import { evidenceOf } from "./evidence.queries.server";
import { isStuck } from "./stuck.server";
import { unfinished } from "./unfinished.server";
import { canApply } from "./verification";
import {
  activeVerificationOf,
  type FoundVerification,
  lastVerificationOf,
  openVerificationOf,
} from "./verification.queries.server";
import { documentsOf, documentsWentAt } from "./verification-document.queries.server";
import { readSteps } from "./verification-step.server";
import { registerName } from "./verification-words";

/** What the applicant may see of a claim: never who looks at it, nor its whole number. */
const shown = (one: FoundVerification) => ({
  role: one.role,
  specialtyId: one.specialtyId,
  specialty: one.specialty,
  stage: one.stage,
  years: one.years,
  country: one.country,
  register: one.register,
  registerName: registerName(one.register),
  numberEnd: one.numberEnd,
  proof: one.proof,
  cardUntil: one.cardUntil,
  ringWhen: one.ringWhen,
  state: one.state,
  round: one.round,
  submittedAt: one.submittedAt,
  decidedAt: one.decidedAt,
  expiresAt: one.expiresAt,
});

const noClaim = { years: null, country: null };

/** The steps whose words are for the applicant. */
const told = ["question", "answered", "refused", "appealed", "revoked", "lapsed", "expired"];

/** Everything on the page where somebody asks to be verified. */
export async function myVerification(ctx: Context) {
  const me = allowed(ctx.actor, canApply(ctx.actor, ctx.now));
  const [open, active, last, wish] = await Promise.all([
    openVerificationOf(ctx.db, me.id),
    activeVerificationOf(ctx.db, me.id),
    lastVerificationOf(ctx.db, me.id),
    wishOf(ctx.db, me.id),
  ]);
  const about = open ?? last;
  const before = active ?? (last?.state === "withdrawn" ? null : last);
  const [pages, missing, evidence, steps, link, stuck, wentAt] = await Promise.all([
    open ? documentsOf(ctx.db, open.id) : [],
    open ? unfinished(ctx, open) : [],
    open ? evidenceOf(ctx.db, open.id) : [],
    about ? readSteps(ctx, about) : [],
    open?.state === "draft" ? sentLink(ctx.db, me.id, "work-address", ctx.now) : undefined,
    open?.state === "submitted" && isStuck(ctx.db, open, ctx.now),
    open && open.state !== "submitted" ? documentsWentAt(ctx.db, open.id) : null,
  ]);
  return {
    person: { id: me.id, name: me.name, handle: me.handle },
    open: open ? shown(open) : null,
    active: active ? shown(active) : null,
    /** What holds, or was said before, here or when they signed up: nobody has to say it twice. */
    said: before ? shown(before) : wish ? { ...noClaim, ...wish } : null,
    last: last ? { ...shown(last), mayAppeal: last.state === "refused" && last.round === 1 && !open } : null,
    /** The link to an address at work that waits to be followed. */
    link: link?.email ? { email: link.email, at: link.at } : null,
    /** It waits, and nobody is left who may decide. */
    stuck,
    /** What was shown was kept for too long, and is to be sent again. */
    wentAt,
    pages: pages.map(({ token, page }) => ({ token, page })),
    missing,
    address: evidence.find(({ kind }) => kind === "address")?.detail[0] ?? null,
    /** The school whose roster shows that they are a student; nothing else is to be shown then. */
    roster: evidence.find(({ kind, outcome }) => kind === "roster" && outcome === "pass")?.detail[0] ?? null,
    signIn: evidence.some(({ kind, outcome }) => kind === "sign-in" && outcome === "pass"),
    words: steps
      .filter(({ step, words }) => told.includes(step) && words !== null)
      .map(({ step, words, at }) => ({ step, words: words ?? "", at })),
  };
}

export type MyVerification = Awaited<ReturnType<typeof myVerification>>;
