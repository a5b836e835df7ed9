import type { DemoCase, DemoThread } from "db/seeds/demo";
import type { Member } from "~/core/actor";
import { DAY, MINUTE } from "~/core/time";
import { findAttachment, framesOf } from "~/features/cases/attachment/attachment.queries.server";
import { removeAttachment } from "~/features/cases/attachment/removal.server";
import { findCase } from "~/features/cases/case/case.queries.server";
import { startCase } from "~/features/cases/case/case.server";
import { submitCase } from "~/features/cases/case/case-submission.server";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { RULES_VERSION } from "~/features/cases/consent/attestation";
import type { ConsentInput } from "~/features/cases/consent/consent";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { editedOf } from "~/features/cases/review/box-list";
import { boxField } from "~/features/cases/review/boxes-form";
import { confirmReview } from "~/features/cases/review/frame-review.server";
import { attachWhole } from "~/features/cases/upload/upload.server";
import { drawings } from "./pictures";
import type { Stage } from "./stage";
import { type Told, tell } from "./threads";
import type { Act } from "./timeline";

const madeUp: ConsentInput = {
  basis: "synthetic",
  source: "Drawn by a program for this demo",
  personShown: false,
  subject: "",
  answers: {},
  scopes: { members: true, collections: true, public: false },
  keeper: "",
};

/**
 * Cases go the way of every case: attached, cleaned, looked at, covered, sent in, checked by a second person and
 * published. `say` is told how far it is.
 */
export function tellCases(
  stage: Stage,
  cases: readonly DemoCase[],
  say: (line: string) => void,
): { told: Told; acts: Act[] }[] {
  let done = 0;
  return cases.flatMap((one) => {
    const run = async () => {
      const id = await live(stage, one, say);
      say(`  case ${++done} of ${cases.length}: ${one.title}\n`);
      return id;
    };
    if (one.checked?.decision === "approve") return [onlyIfPublished(tell(stage, threadOf(one), run))];
    const at = stage.now - one.daysAgo * DAY - (one.draft ? 10 : 40) * MINUTE;
    const told = { thread: threadOf(one), id: 0, at, answers: [] };
    return [{ told, acts: [{ at, run: async () => void (await run()) }] }];
  });
}

/** Where a case could not be published, nothing happens under it. */
function onlyIfPublished({ told, acts: [first, ...later] }: { told: Told; acts: Act[] }) {
  const acts = later.map(({ at, run }) => ({ at, run: async () => (told.id === 0 ? undefined : run()) }));
  return { told, acts: first ? [first, ...acts] : acts };
}

/** What happens under a case is what happens under a question. */
function threadOf({ summary, narrow, probe, ...one }: DemoCase): DemoThread {
  return {
    ...one,
    know: summary,
    think: narrow,
    asking: probe,
    patient: "over",
    visibility: "verified",
    useful: one.useful ?? 0,
    answers: one.answers ?? [],
  };
}

/** From the first word to the second person's decision; returns the thread, or 0 if it became none. */
async function live(stage: Stage, one: DemoCase, say: (line: string) => void): Promise<number> {
  const author = stage.member(one.author);
  const { title, specialty, summary, narrow, analyse, probe, plan, anonymous = false } = one;
  const texts = { title, specialty, summary, narrow, analyse, probe, plan, anonymous, tags: one.tags.join(", ") };
  const token = await stage.act(author, (ctx) => startCase(ctx, texts));
  await stage.act(author, (ctx) => recordConsent(ctx, token, { consent: madeUp }));
  for (const attachment of one.attachments) await attach(stage, author, token, attachment, say, one.draft);
  if (one.draft) return 0;
  const { version } = await caseOf(stage, token);
  await stage.act(author, (ctx) => submitCase(ctx, token, { basedOn: version, rules: RULES_VERSION }));
  if (!one.checked) return 0;
  const { by, ...decision } = one.checked;
  await stage.act(stage.member(by), (ctx) => claimCase(ctx, token));
  await stage.act(stage.member(by), (ctx) => decideCase(ctx, token, { reason: "", ...decision }));
  await stage.runtime.jobs.drain();
  const { id } = await caseOf(stage, token);
  const thread = await stage.runtime.database.read
    .selectFrom("thread")
    .select("id")
    .where("case_id", "=", id)
    .executeTakeFirst();
  if (!thread && decision.decision === "approve") throw new Error(`The case “${title}” was not published.`);
  return thread?.id ?? 0;
}

async function caseOf(stage: Stage, token: string) {
  const found = await findCase(stage.runtime.database.read, token);
  if (!found) throw new Error("A case of the demo is gone.");
  return found;
}

async function attach(
  stage: Stage,
  author: Member,
  caseToken: string,
  attachment: DemoCase["attachments"][number],
  say: (line: string) => void,
  unlooked = false,
): Promise<void> {
  const bytes = "table" in attachment ? Buffer.from(attachment.table) : await drawings[attachment.drawing]();
  if (!bytes) {
    say("  There is no ffmpeg here, so the case with a video does without it.\n");
    return;
  }
  const token = await stage.act(author, (ctx) => attachWhole(ctx, caseToken, inOnePiece(bytes), bytes.length));
  await stage.runtime.jobs.drain();
  if (unlooked) return;
  const words = "table" in attachment ? { alt: "", caption: "" } : { alt: attachment.alt, caption: attachment.caption };
  // With its covers drawn, something more may be found: its author looks and confirms again.
  for (let look = 0; look < 6 && (await stateOf(stage, token)) === "cleaned"; look++) {
    const decisions = "table" in attachment ? {} : await decisionsOn(stage, token, attachment.writing);
    const review = { ...words, ...decisions, person: false, looked: true, fine: true };
    await stage.act(author, (ctx) => confirmReview(ctx, token, review));
    await stage.runtime.jobs.drain();
  }
  const state = await stateOf(stage, token);
  if (state === "confirmed") return;
  say(`  An attachment is left out (${state}).\n`);
  await stage.act(author, (ctx) => removeAttachment(ctx, token));
}

/** The drawing itself is no person and no writing, whatever was found on it; what a machine wrote is covered. */
async function decisionsOn(stage: Stage, token: string, writing = { above: 0, below: Number.POSITIVE_INFINITY }) {
  const db = stage.runtime.database.read;
  const found = await findAttachment(db, token);
  const frames = found ? await framesOf(db, [found.id]) : [];
  return Object.fromEntries(
    frames.flatMap((frame, at) =>
      editedOf(frame).map(({ key, box }) => {
        const written = box.y < writing.above || box.y > writing.below;
        return [boxField("decide", at, key), written ? "cover" : "not_a_person"] as const;
      }),
    ),
  );
}

const stateOf = async (stage: Stage, token: string) =>
  (await findAttachment(stage.runtime.database.read, token))?.state;

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
