import type { Member } from "~/core/actor";
import { type CaseInput, startCase } from "~/features/cases/case.server";
import type { ConsentInput } from "~/features/cases/consent";
import { recordConsent } from "~/features/cases/consent.server";
import { recordGovernance } from "~/features/cases/governance.server";
import { aMember } from "./people";
import { unlimited } from "./questions";
import type { TestRuntime } from "./test-runtime";

const words: CaseInput = {
  title: "Painful red lumps on both shins: what did the chest X-ray add?",
  specialty: "cardiology",
  tags: "erythema nodosum",
  summary: "A woman in her thirties had **tender red lumps** on both shins and a dry cough.",
  narrow: "Sarcoidosis, or a reaction to streptococci.",
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
