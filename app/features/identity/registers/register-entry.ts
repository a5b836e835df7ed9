import type { Instant } from "~/core/time";

/**
 * What a register says of somebody, in our words. `unknown`:
 * it says something we have no word for, so a person reads it.
 */
export type RegisterStatus = "registered" | "no_licence" | "suspended" | "erased" | "unknown";

/** A name as the register has it; `former` where it says that it was another once. */
export type RegisterName = { family: string; given: string; former: boolean };

export type RegisterEntry = {
  number: string;
  /** The present name first. */
  names: readonly RegisterName[];
  status: RegisterStatus;
  /** The register's own words for it; "" where being in the file is all it says. */
  statusWords: string;
  /** The register's own words for specialties; "" if it says none. */
  specialty: string;
};

/** Where an answer comes from: an imported file, or a register asked over the network just now. */
export type RegisterSource =
  | { kind: "edition"; editionId: number; importedAt: Instant }
  | { kind: "http"; at: Instant };

/** Why a register could not be asked; nothing follows from it for anybody's licence. */
export type UnavailableReason =
  | "not set up"
  | "no answer"
  | "too slow"
  | "refused us"
  | "answered nonsense"
  | "answered about somebody else"
  | "answered too much"
  | "resting";

export const unavailableWords: Record<UnavailableReason, string> = {
  "not set up": "No file of this register was imported, and no address of it is set.",
  "no answer": "The register did not answer.",
  "too slow": "The register took too long to answer.",
  "refused us": "The register answered with an error.",
  "answered nonsense": "The register's answer could not be understood.",
  "answered about somebody else": "The register answered about another number than we asked for.",
  "answered too much": "The register's answer was larger than any answer should be.",
  resting: "The register failed several times, so it is left alone for a minute.",
};

/**
 * What comes of asking a register for a number. Never an exception, and never "not found" where it could not be asked.
 */
export type LookUp =
  | { kind: "found"; entries: readonly RegisterEntry[]; source: RegisterSource }
  | { kind: "not found"; source: RegisterSource }
  | { kind: "unavailable"; reason: UnavailableReason };

const words: readonly [RegExp, RegisterStatus][] = [
  // What takes the right away comes first: "not registered" holds "registered".
  [/\b(?:suspend|suspen[ds]|geschorst|zawiesz|ruht|ruhend)/, "suspended"],
  [
    /\b(?:not registered|not on the register|erased|erasure|removed|struck|deceased|died|cancel|surrendered|lapsed|relinquished|withdrawn|revoked|retired|deactivated|radie|decede|doorgehaald|geloscht|beendet|skreslon|expired|inactive)/,
    "erased",
  ],
  [
    /\b(?:without (?:a )?licen[cs]e|no licen[cs]e|not licen[cs]ed|non-?practi[cs]ing|unlicensed|nie wykonuje)/,
    "no_licence",
  ],
  [
    /^(?:a|active|actif|aktiv|current|registered|general|specialist|fully registered|practi[cs]ing|licensed|geregistreerd|wykonuje zawod)$|\b(?:registered|registration) with (?:a )?licen[cs]e/,
    "registered",
  ],
  [/^d$/, "erased"],
];

/** A register's own words for somebody's standing, in ours. What is not understood is `unknown`, never `registered`. */
export function readStatus(text: string): RegisterStatus {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/gi, "l")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? "unknown";
}

/** True where the register itself says that somebody may not practise. `unknown` says nothing, so it ends nothing. */
export const hasLapsed = (status: RegisterStatus): boolean =>
  status === "suspended" || status === "erased" || status === "no_licence";

export const statusNames: Record<RegisterStatus, string> = {
  registered: "Registered",
  no_licence: "Registered without a licence to practise",
  suspended: "Suspended",
  erased: "No longer on the register",
  unknown: "Read the register's own words",
};
