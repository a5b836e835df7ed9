import { DAY, HOUR, MINUTE } from "~/core/time";

/**
 * How often somebody may do something: `points` in a window of `windowMs` milliseconds, counted per person or per
 * address as the key says. `sentence` opens what a refused person reads; how long to wait follows it. If the counts
 * cannot be read, reading goes on (`allow`), and what guards a secret, sends mail or acts without an account stops
 * (`refuse`).
 */
export type RateLimitRule = {
  name: string;
  points: number;
  windowMs: number;
  sentence: string;
  whenStoreFails: "allow" | "refuse";
};

const signIn = "You have tried to sign in too often.";
const codes = "Too many codes were tried.";
const askedWithdrawal = "Three withdrawals a day can be asked for without a code.";
const askedOften =
  "Very many withdrawals were asked for from this network today. Ask the department or practice that treated you.";
const search = "You have searched very often in a short time.";

/** Every limit of the forum. Per address means `addressBlock(address)`, per account its id or its mail address. */
export const rateLimitRules = {
  signInPerAddress: {
    name: "sign-in-address",
    points: 30,
    windowMs: 15 * MINUTE,
    sentence: signIn,
    whenStoreFails: "refuse",
  },
  signInPerAccount: {
    name: "sign-in-account",
    points: 10,
    windowMs: 15 * MINUTE,
    sentence: signIn,
    whenStoreFails: "refuse",
  },
  codePerAddress: {
    name: "code-address",
    points: 30,
    windowMs: 15 * MINUTE,
    sentence: codes,
    whenStoreFails: "refuse",
  },
  codePerAccount: { name: "code-account", points: 5, windowMs: 15 * MINUTE, sentence: codes, whenStoreFails: "refuse" },
  // A code has a million values and three count at once: from any
  // number of addresses 30 tries a day are a chance in 11,000.
  codePerAccountDay: { name: "code-account-day", points: 30, windowMs: DAY, sentence: codes, whenStoreFails: "refuse" },
  recoveryPerAccount: {
    name: "recovery-account",
    points: 10,
    windowMs: HOUR,
    sentence: codes,
    whenStoreFails: "refuse",
  },
  passkeyPerAddress: {
    name: "passkey-address",
    points: 120,
    windowMs: 15 * MINUTE,
    sentence: signIn,
    whenStoreFails: "refuse",
  },
  providerPerAddress: {
    name: "provider-address",
    points: 300,
    windowMs: 15 * MINUTE,
    sentence: signIn,
    whenStoreFails: "refuse",
  },
  proofPerSession: {
    name: "proof",
    points: 10,
    windowMs: 15 * MINUTE,
    sentence: "That was tried too often.",
    whenStoreFails: "refuse",
  },
  oneTimeLinkPerAddress: {
    name: "link-address",
    points: 20,
    windowMs: HOUR,
    sentence: "Too many sign-in links were asked for.",
    whenStoreFails: "refuse",
  },
  oneTimeLinkPerAccount: {
    name: "link-account",
    points: 5,
    windowMs: HOUR,
    sentence: "Too many sign-in links were asked for.",
    whenStoreFails: "refuse",
  },
  resetPerAddress: {
    name: "reset-address",
    points: 20,
    windowMs: HOUR,
    sentence: "Too many new passwords were asked for.",
    whenStoreFails: "refuse",
  },
  resetPerAccount: {
    name: "reset-account",
    points: 5,
    windowMs: HOUR,
    sentence: "Too many new passwords were asked for.",
    whenStoreFails: "refuse",
  },
  signUpPerAddress: {
    name: "sign-up-address",
    points: 20,
    windowMs: HOUR,
    sentence: "Too many people have joined from this network.",
    whenStoreFails: "refuse",
  },
  cohortTokenPerAddress: {
    name: "cohort-token-address",
    points: 60,
    windowMs: 15 * MINUTE,
    sentence: "Too many links of schools were tried from this network.",
    whenStoreFails: "refuse",
  },
  rosterPerAddress: {
    name: "cohort-roster-address",
    points: 5,
    windowMs: DAY,
    sentence: "This address was listed very often today.",
    whenStoreFails: "refuse",
  },
  rosterPerPerson: {
    name: "cohort-roster",
    points: 3_000,
    windowMs: DAY,
    sentence: "You have listed very many people today.",
    whenStoreFails: "refuse",
  },
  postPerPerson: {
    name: "post",
    points: 30,
    windowMs: HOUR,
    sentence: "You have posted very often in a short time.",
    whenStoreFails: "allow",
  },
  votePerPerson: {
    name: "vote",
    points: 120,
    windowMs: 10 * MINUTE,
    sentence: "You have voted very often in a short time.",
    whenStoreFails: "allow",
  },
  reportPerPerson: {
    name: "report",
    points: 20,
    windowMs: DAY,
    sentence: "You have sent many reports today.",
    whenStoreFails: "allow",
  },
  reportPerAddress: {
    name: "report-address",
    points: 3,
    windowMs: DAY,
    sentence: "Three reports a day can be sent without signing in.",
    whenStoreFails: "refuse",
  },
  uploadPerPerson: {
    name: "upload",
    points: 60,
    windowMs: HOUR,
    sentence: "You have attached very many files in a short time.",
    whenStoreFails: "allow",
  },
  uploadSizePerPerson: {
    name: "upload-size",
    points: 4_096,
    windowMs: DAY,
    sentence: "You have attached very much today.",
    whenStoreFails: "allow",
  }, // in megabytes
  withdrawalPerAddress: {
    name: "withdrawal-address",
    points: 10,
    windowMs: HOUR,
    sentence: "Too many withdrawals were tried from this network.",
    whenStoreFails: "refuse",
  },
  withdrawalRequestPerAddress: {
    name: "ask-withdrawal-address",
    points: 3,
    windowMs: DAY,
    sentence: askedWithdrawal,
    whenStoreFails: "refuse",
  },
  withdrawalRequestPerNetwork: {
    name: "ask-withdrawal-network",
    points: 12,
    windowMs: DAY,
    sentence: askedOften,
    whenStoreFails: "refuse",
  },
  withdrawalRequestPerPerson: {
    name: "ask-withdrawal",
    points: 3,
    windowMs: DAY,
    sentence: askedWithdrawal,
    whenStoreFails: "refuse",
  },
  verificationPerPerson: {
    name: "verification",
    points: 5,
    windowMs: DAY,
    sentence: "You have asked to be verified very often today.",
    whenStoreFails: "allow",
  },
  documentPerPerson: {
    name: "document",
    points: 20,
    windowMs: HOUR,
    sentence: "You have added very many documents in a short time.",
    whenStoreFails: "allow",
  },
  checkPerPerson: {
    name: "check",
    points: 120,
    windowMs: MINUTE,
    sentence: "Your text was checked very often in a short time.",
    whenStoreFails: "allow",
  },
  searchPerPerson: { name: "search", points: 60, windowMs: MINUTE, sentence: search, whenStoreFails: "allow" },
  searchPerAddress: { name: "search-address", points: 60, windowMs: MINUTE, sentence: search, whenStoreFails: "allow" },
  suggestPerPerson: { name: "suggest", points: 240, windowMs: MINUTE, sentence: search, whenStoreFails: "allow" },
  suggestPerAddress: {
    name: "suggest-address",
    points: 240,
    windowMs: MINUTE,
    sentence: search,
    whenStoreFails: "allow",
  },
} satisfies Record<string, RateLimitRule>;

/** How long to wait, in words: the seconds rounded up to what a person would say. */
export function waitSentence(seconds: number): string {
  return `Wait ${spanOf(Math.ceil(seconds))} and try again.`;
}

function spanOf(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `${Math.ceil(minutes / 60)} hours`;
}
