import { tagTrouble, tagWords } from "~/core/tag";
import { type ConsentBasis, mayShowPerson, WRITTEN_NEEDED } from "../consent/consent";
import { NO_GOVERNANCE, ofRealPatient } from "./case-access";

/** What has to be settled before a case can be sent in. */
export type ReadinessFacts = {
  title: string;
  tags: string;
  probe: string;
  /** The specialty that was chosen is there and open. */
  specialtyOpen: boolean;
  consent: { basis: ConsentBasis; members: boolean; personShown: boolean } | null;
  governanceInForce: boolean;
  attachments: readonly { token: string; kind: string | null; state: string; alt: string; person: boolean }[];
};

/** One thing that is missing; `part` is the page of the case that settles it. */
export type Missing = { what: string; part: "text" | "consent" | "attachments" };

/** Attachments that nobody needs to do anything about any more. */
const settled = new Set(["confirmed", "checked"]);
/** Nothing is shown of these. */
const gone = new Set(["refused", "removed"]);

/** Everything that keeps a case from being sent in, in the order of its page; empty if it is ready. */
export function missingFrom(facts: ReadinessFacts): Missing[] {
  return [...textMissing(facts), ...attachmentsMissing(facts), ...consentMissing(facts)];
}

function textMissing({ title, tags, probe, specialtyOpen }: ReadinessFacts): Missing[] {
  const part = "text" as const;
  const missing: Missing[] = [];
  if (title.trim() === "") missing.push({ what: "Write the title in one sentence", part });
  if (!specialtyOpen) missing.push({ what: "Choose a specialty that is open", part });
  if (tagTrouble(tagWords(tags))) missing.push({ what: "Change the tags", part });
  if (probe.trim() === "") missing.push({ what: "Write what you are asking", part });
  return missing;
}

function attachmentsMissing({ attachments }: ReadinessFacts): Missing[] {
  const part = "attachments" as const;
  const shown = attachments.filter(({ state }) => !gone.has(state));
  const open = shown.filter(({ state }) => !settled.has(state)).length;
  const unsaid = shown.filter(({ kind, alt }) => kind !== "table" && alt.trim() === "").length;
  const missing: Missing[] = [];
  if (open > 0) missing.push({ what: `Confirm ${open === 1 ? "one attachment" : `${open} attachments`}`, part });
  if (unsaid > 0)
    missing.push({ what: `Describe ${unsaid === 1 ? "one attachment" : `${unsaid} attachments`} in words`, part });
  return missing;
}

function consentMissing({ consent, governanceInForce, attachments }: ReadinessFacts): Missing[] {
  const part = "consent" as const;
  if (!consent) return [{ what: "Say whose agreement the case rests on", part }];
  const missing: Missing[] = [];
  if (!consent.members) missing.push({ what: "Members must be allowed to see it", part });
  if (ofRealPatient(consent.basis) && !governanceInForce) missing.push({ what: NO_GOVERNANCE, part });
  const showsPerson = attachments.some(({ state, person }) => person && !gone.has(state));
  if (showsPerson && !mayShowPerson(consent.basis)) missing.push({ what: WRITTEN_NEEDED, part });
  else if (showsPerson && !consent.personShown)
    missing.push({ what: "An attachment shows a person: say so with the consent", part });
  return missing;
}
