/**
 * How often somebody may do something: `points` in a window of `seconds`, counted per person or per address as the key
 * says. `sentence` opens what a refused person reads; how long to wait follows it. If the counts cannot be read,
 * reading goes on (`allow`), and what guards a secret, sends mail or acts without an account stops (`refuse`).
 */
export type RateLimitRule = {
  name: string;
  points: number;
  seconds: number;
  sentence: string;
  whenStoreFails: "allow" | "refuse";
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function rule(
  name: string,
  points: number,
  seconds: number,
  sentence: string,
  whenStoreFails: RateLimitRule["whenStoreFails"],
): RateLimitRule {
  return { name, points, seconds, sentence, whenStoreFails };
}

const signIn = "You have tried to sign in too often.";
const codes = "Too many codes were tried.";
const askedWithdrawal = "Three withdrawals a day can be asked for without a code.";
const askedOften =
  "Very many withdrawals were asked for from this network today. Ask the department or practice that treated you.";
const search = "You have searched very often in a short time.";

/** Every limit of the forum. Per address means `addressBlock(address)`, per account its id or its mail address. */
export const rateLimitRules = {
  signInPerAddress: rule("sign-in-address", 30, 15 * MINUTE, signIn, "refuse"),
  signInPerAccount: rule("sign-in-account", 10, 15 * MINUTE, signIn, "refuse"),
  codePerAddress: rule("code-address", 30, 15 * MINUTE, codes, "refuse"),
  codePerAccount: rule("code-account", 5, 15 * MINUTE, codes, "refuse"),
  // A code has a million values and three count at once: from any
  // number of addresses 30 tries a day are a chance in 11,000.
  codePerAccountDay: rule("code-account-day", 30, DAY, codes, "refuse"),
  recoveryPerAccount: rule("recovery-account", 10, HOUR, codes, "refuse"),
  passkeyPerAddress: rule("passkey-address", 120, 15 * MINUTE, signIn, "refuse"),
  providerPerAddress: rule("provider-address", 300, 15 * MINUTE, signIn, "refuse"),
  proofPerSession: rule("proof", 10, 15 * MINUTE, "That was tried too often.", "refuse"),
  oneTimeLinkPerAddress: rule("link-address", 20, HOUR, "Too many sign-in links were asked for.", "refuse"),
  oneTimeLinkPerAccount: rule("link-account", 5, HOUR, "Too many sign-in links were asked for.", "refuse"),
  resetPerAddress: rule("reset-address", 20, HOUR, "Too many new passwords were asked for.", "refuse"),
  resetPerAccount: rule("reset-account", 5, HOUR, "Too many new passwords were asked for.", "refuse"),
  signUpPerAddress: rule("sign-up-address", 20, HOUR, "Too many people have joined from this network.", "refuse"),
  cohortTokenPerAddress: rule(
    "cohort-token-address",
    60,
    15 * MINUTE,
    "Too many links of schools were tried from this network.",
    "refuse",
  ),
  rosterPerAddress: rule("cohort-roster-address", 5, DAY, "This address was listed very often today.", "refuse"),
  rosterPerPerson: rule("cohort-roster", 3_000, DAY, "You have listed very many people today.", "refuse"),
  postPerPerson: rule("post", 30, HOUR, "You have posted very often in a short time.", "allow"),
  votePerPerson: rule("vote", 120, 10 * MINUTE, "You have voted very often in a short time.", "allow"),
  reportPerPerson: rule("report", 20, DAY, "You have sent many reports today.", "allow"),
  reportPerAddress: rule("report-address", 3, DAY, "Three reports a day can be sent without signing in.", "refuse"),
  uploadPerPerson: rule("upload", 60, HOUR, "You have attached very many files in a short time.", "allow"),
  uploadSizePerPerson: rule("upload-size", 4_096, DAY, "You have attached very much today.", "allow"), // in megabytes
  withdrawalPerAddress: rule(
    "withdrawal-address",
    10,
    HOUR,
    "Too many withdrawals were tried from this network.",
    "refuse",
  ),
  withdrawalRequestPerAddress: rule("ask-withdrawal-address", 3, DAY, askedWithdrawal, "refuse"),
  withdrawalRequestPerNetwork: rule("ask-withdrawal-network", 12, DAY, askedOften, "refuse"),
  withdrawalRequestPerPerson: rule("ask-withdrawal", 3, DAY, askedWithdrawal, "refuse"),
  verificationPerPerson: rule("verification", 5, DAY, "You have asked to be verified very often today.", "allow"),
  documentPerPerson: rule("document", 20, HOUR, "You have added very many documents in a short time.", "allow"),
  checkPerPerson: rule("check", 120, MINUTE, "Your text was checked very often in a short time.", "allow"),
  searchPerPerson: rule("search", 60, MINUTE, search, "allow"),
  searchPerAddress: rule("search-address", 60, MINUTE, search, "allow"),
  suggestPerPerson: rule("suggest", 240, MINUTE, search, "allow"),
  suggestPerAddress: rule("suggest-address", 240, MINUTE, search, "allow"),
} satisfies Record<string, RateLimitRule>;

/** How long to wait, in words: the seconds rounded up to what a person would say. */
export function waitSentence(seconds: number): string {
  return `Wait ${spanOf(Math.ceil(seconds))} and try again.`;
}

function spanOf(seconds: number): string {
  if (seconds < MINUTE) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / MINUTE);
  if (minutes < 90) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `${Math.ceil(minutes / 60)} hours`;
}
