import { isOneOf } from "~/core/one-of";

/** What a case rests on; the newest consent record of a case counts. */
export const consentBases = ["written", "anonymised", "published", "synthetic"] as const;
export type ConsentBasis = (typeof consentBases)[number];

export const isConsentBasis = isOneOf(consentBases);

export const basisWords: Record<ConsentBasis, { label: string; hint: string }> = {
  written: {
    label: "Written consent for online teaching",
    hint: "The patient, or who speaks for them, signed a form.",
  },
  anonymised: {
    label: "Anonymised recording",
    hint: "X-ray, ultrasound, endoscopy, pathology, ECG, organ function or a table of results.",
  },
  published: { label: "Published before", hint: "In a journal or book, and free to be used. Name the source." },
  synthetic: { label: "Made up", hint: "No patient behind it: drawn, simulated or made by a program." },
};

/** Whom a written consent is about. */
export const subjects = ["adult", "child", "lacks_capacity", "died"] as const;
export type Subject = (typeof subjects)[number];
const isSubject = isOneOf(subjects);

export const subjectWords: Record<Subject, string> = {
  adult: "An adult who decides for themselves",
  child: "A child or young person",
  lacks_capacity: "An adult who cannot decide for themselves",
  died: "Somebody who has died",
};

/** An answer in fixed words; one with `stops` means that there is no consent, and says why. */
type AnswerOption = { value: string; label: string; stops?: string };
export type ConsentQuestion = { name: string; subject: Subject; label: string; options: readonly AnswerOption[] };

/**
 * What a subject brings with it, after the General Medical Council's guidance "Making and using visual and audio
 * recordings of patients" (2011): who may agree for a child, for somebody without capacity and for the dead.
 */
export const consentQuestions: readonly ConsentQuestion[] = [
  {
    name: "child_who",
    subject: "child",
    label: "Who agreed?",
    options: [
      { value: "parent", label: "A parent with parental responsibility" },
      { value: "guardian", label: "A guardian" },
      { value: "young_person", label: "The young person, who understands what it means" },
    ],
  },
  {
    name: "child_agreed",
    subject: "child",
    label: "What did the child say?",
    options: [
      { value: "agreed", label: "The child agreed" },
      { value: "too_young", label: "The child is too young to be asked" },
      { value: "refused", label: "The child did not want it", stops: "A child who does not want it is not shown." },
    ],
  },
  {
    name: "capacity_who",
    subject: "lacks_capacity",
    label: "Who agreed?",
    options: [
      { value: "representative", label: "Somebody with legal authority to decide, such as an attorney or guardian" },
      { value: "relative", label: "The nearest relative, where local law lets them decide" },
    ],
  },
  {
    name: "capacity_objects",
    subject: "lacks_capacity",
    label: "Did the patient show that they do not want it?",
    options: [
      { value: "no", label: "No" },
      { value: "yes", label: "Yes", stops: "Somebody who shows that they do not want it is not shown." },
    ],
  },
  {
    name: "died_who",
    subject: "died",
    label: "Who agreed?",
    options: [
      { value: "while_alive", label: "The patient, while alive" },
      { value: "next_of_kin", label: "The next of kin" },
    ],
  },
  {
    name: "died_rules",
    subject: "died",
    label: "Do the rules where you work allow it?",
    options: [
      { value: "yes", label: "Yes, I have followed them" },
      { value: "unknown", label: "I do not know", stops: "Ask your department for its rules on the dead first." },
    ],
  },
];

export const questionsFor = (subject: string): readonly ConsentQuestion[] =>
  consentQuestions.filter((question) => question.subject === subject);

/** How far a case may reach; each is ticked by itself, and none beforehand. */
export const scopes = ["members", "collections", "public"] as const;
export type Scope = (typeof scopes)[number];

export const scopeWords: Record<Scope, { label: string; hint: string }> = {
  members: { label: "Members", hint: "Verified members of this forum. Needed to publish the case." },
  collections: { label: "Teaching collections", hint: "Chosen and kept by educators." },
  public: { label: "Public page", hint: "Words only. Pictures are never public." },
};

export const LONGEST_SOURCE = 300;
export const LONGEST_KEEPER = 200;

/** A consent record as it was typed. */
export type ConsentInput = {
  basis: ConsentBasis;
  source: string;
  /** A photograph or video of a person is among the attachments. */
  personShown: boolean;
  subject: string;
  /** By the question's name. */
  answers: Readonly<Record<string, string>>;
  scopes: Readonly<Record<Scope, boolean>>;
  keeper: string;
};

export const WRITTEN_NEEDED =
  "A photograph or video of a person always needs written consent. Choose it, or take the picture away.";

const sourceMissing: Partial<Record<ConsentBasis, string>> = {
  published: "Name where it was published: authors, journal or book, year.",
  synthetic: "Say how it was made, such as “drawn by hand” or the name of the simulator.",
};

/** What is missing or cannot be, by the name of its field: nothing if the record is whole. */
export function consentTrouble(input: ConsentInput): Record<string, string> {
  const trouble: Record<string, string> = {};
  if (input.personShown && !mayShowPerson(input.basis)) trouble.basis = WRITTEN_NEEDED;
  const missing = sourceMissing[input.basis];
  if (missing && input.source.trim() === "") trouble.source = missing;
  if (input.basis === "written") Object.assign(trouble, writtenTrouble(input));
  return trouble;
}

/** No person is behind a made-up picture; anybody else agreed in writing. */
export const mayShowPerson = (basis: ConsentBasis) => basis === "written" || basis === "synthetic";

function writtenTrouble({ subject, answers, keeper }: ConsentInput): Record<string, string> {
  const trouble: Record<string, string> = {};
  if (!isSubject(subject)) trouble.subject = "Say whom the consent is about.";
  for (const { name, options } of questionsFor(subject)) {
    const chosen = options.find(({ value }) => value === answers[name]);
    if (!chosen) trouble[name] = "Choose one answer.";
    else if (chosen.stops) trouble[name] = chosen.stops;
  }
  if (answers.child_who === "young_person" && answers.child_agreed === "too_young")
    trouble.child_agreed = "Somebody too young to be asked cannot have agreed for themselves.";
  if (keeper.trim() === "")
    trouble.keeper = "Say which department or practice keeps the signed form. Never write the patient’s name.";
  return trouble;
}

/** The answers that belong to the subject; what was chosen for another one is dropped. */
export function answersFor({ basis, subject, answers }: Pick<ConsentInput, "basis" | "subject" | "answers">) {
  if (basis !== "written") return {};
  const asked = questionsFor(subject).map(({ name }) => name);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => asked.includes(name)));
}
