import { randomUUID } from "node:crypto";
import type { Member } from "~/core/actor";
import { type CaseInput, startCase } from "~/features/cases/case/case.server";
import { submitCase } from "~/features/cases/case/case-submission.server";
import { publishDueCases } from "~/features/cases/case/publication.server";
import { decideCase } from "~/features/cases/check/case-check.server";
import { RULES_VERSION } from "~/features/cases/consent/attestation";
import type { ConsentInput } from "~/features/cases/consent/consent";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { recordGovernance } from "~/features/cases/consent/governance.server";
import type { ReviewedBox } from "~/features/cases/review/reviewed-box";
import { ownWords } from "~/platform/own-words";
import { aMember, anEducator } from "./people";
import { unlimited } from "./questions";
import type { TestRuntime } from "./test-runtime";

export const words: CaseInput = {
  title: "Painful red lumps on both shins: what did the chest X-ray add?",
  specialty: "cardiology",
  tags: "erythema nodosum",
  summary: "A woman in her thirties had **tender red lumps** and a dry cough.",
  narrow: "An infection, or a reaction to one.",
  analyse: "",
  probe: "Looking back, what did the chest X-ray add?",
  plan: "",
  anonymous: false,
};

export const madeUp: ConsentInput = {
  basis: "synthetic",
  source: "Drawn by a program",
  personShown: false,
  subject: "",
  answers: {},
  scopes: { members: true, collections: false, public: false },
  keeper: "",
};

export const writtenConsent: ConsentInput = {
  ...madeUp,
  basis: "written",
  source: "",
  subject: "adult",
  keeper: "Medical records of the dermatology department",
};

/** A draft in cardiology; says only what matters here. */
export async function aDraftCase(forum: TestRuntime, input: Partial<CaseInput> & { by?: Member } = {}) {
  const { by, ...typed } = input;
  const author = by ?? (await aMember(forum));
  const token = await startCase(unlimited(forum, author), { ...words, ...typed });
  return { token, author };
}

/** A draft whose consent is recorded, so that nothing is left to do. */
export async function aReadyCase(
  forum: TestRuntime,
  { consent = madeUp, ...input }: Partial<CaseInput> & { by?: Member; consent?: ConsentInput } = {},
) {
  const draft = await aDraftCase(forum, input);
  const code = await recordConsent(unlimited(forum, draft.author), draft.token, { consent });
  return { ...draft, code };
}

/** Makes sure that a governance record holds. */
export async function withGovernance(forum: TestRuntime): Promise<void> {
  const text = "Settled for the tests of this forum";
  const admin = await aMember(forum, { admin: true });
  await recordGovernance(forum.as(admin), {
    controller: text,
    assessment: text,
    contracts: text,
    location: text,
  }).catch(() => undefined);
}

/** A case's row as it is stored. */
export const caseRow = (forum: TestRuntime, token: string) =>
  forum.database.read.selectFrom("clinical_case").selectAll().where("token", "=", token).executeTakeFirstOrThrow();

/** Sends a case in as its author, with everything confirmed. */
export async function submit(forum: TestRuntime, { token, author }: { token: string; author: Member }): Promise<void> {
  const { version } = await caseRow(forum, token);
  await submitCase(unlimited(forum, author), token, { basedOn: version, rules: RULES_VERSION });
}

/** A case that waits for the second person. */
export async function aWaitingCase(forum: TestRuntime, input: Parameters<typeof aReadyCase>[1] = {}) {
  const ready = await aReadyCase(forum, input);
  await submit(forum, ready);
  return ready;
}

/** A case that is published, with the thread it became. */
export async function aPublishedCase(forum: TestRuntime, input: Parameters<typeof aReadyCase>[1] = {}) {
  const waiting = await aWaitingCase(forum, input);
  const checker = await anEducator(forum, "cardiology");
  await decideCase(unlimited(forum, checker), waiting.token, { decision: "approve", reason: "" });
  const { publish_at } = await caseRow(forum, waiting.token);
  forum.time.now = Math.max(forum.time.now, publish_at ?? 0);
  await publishDueCases(unlimited(forum, checker));
  const { id } = await caseRow(forum, waiting.token);
  const thread = await forum.database.read
    .selectFrom("thread")
    .selectAll()
    .where("case_id", "=", id)
    .executeTakeFirstOrThrow();
  return { ...waiting, checker, thread };
}

/** An attachment in some state, with one frame whose boxes are as given; nothing of it lies in the store. */
export async function anAttachment(
  forum: TestRuntime,
  token: string,
  traits: { state?: string; boxes?: readonly ReviewedBox[]; alt?: string; person?: boolean } = {},
): Promise<number> {
  const { id: caseId } = await caseRow(forum, token);
  const now = forum.clock();
  return forum.database.write(async (tx) => {
    const { id } = await tx
      .insertInto("attachment")
      .values({
        case_id: caseId,
        token: randomUUID(),
        kind: "picture",
        state: traits.state ?? "confirmed",
        declared_bytes: 1,
        alt: ownWords(traits.alt ?? "Both shins with raised red areas"),
        person: traits.person ? 1 : 0,
        created_at: now,
        updated_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("attachment_frame")
      .values({
        attachment_id: id,
        position: 0,
        token: randomUUID(),
        width: 10,
        height: 10,
        boxes: JSON.stringify(traits.boxes ?? []),
      })
      .execute();
    return id;
  });
}
