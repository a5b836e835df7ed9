/**
 * How a session was started. A provider (OpenID Connect) is `provider:<its name>`; a method says nothing about a second
 * factor, which the session keeps beside it.
 */
export type SignInMethod =
  | "password"
  | "link"
  | "passkey"
  | "invitation"
  | "confirmation"
  | "reset"
  | "claim"
  | "set-up"
  | `provider:${string}`;

/** What proved a session beside how it was started. */
export type SecondFactor = "authenticator" | "recovery" | "passkey" | "provider";

const methodNames: Record<string, string> = {
  password: "With your password",
  link: "With a mailed link",
  passkey: "With a passkey",
  invitation: "By accepting an invitation",
  confirmation: "By confirming your address",
  reset: "With a link to a new password",
  claim: "By claiming the account",
  "set-up": "By setting this forum up",
};

const factorNames: Record<string, string> = {
  authenticator: "a code from your app",
  recovery: "a recovery code",
  passkey: "a passkey",
  provider: "its second step",
};

/** "With your password and a code from your app": for the list of one's own sessions. */
export function startedWords(method: string, secondFactor: string | null): string {
  const how = methodNames[method] ?? (method.startsWith("provider:") ? `Through ${method.slice(9)}` : "On this forum");
  const also = secondFactor === null || method === "passkey" ? undefined : factorNames[secondFactor];
  return also ? `${how} and ${also}` : how;
}
