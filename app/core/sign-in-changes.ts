/** What changes about how somebody signs in, with the words of the log. The change is all that stands there. */
export const signInChanges = {
  "passkey-added": "Passkey added",
  "passkey-removed": "Passkey removed",
  "app-added": "Authenticator app added",
  "app-removed": "Authenticator app removed",
  "recovery-codes-renewed": "Recovery codes made anew",
  "factors-taken-off": "Second step taken off an account",
  "password-changed": "Password changed",
  "password-reset": "Password chosen anew by a mailed link",
  "email-changed": "E-mail address changed",
  "email-change-undone": "Change of an e-mail address undone",
  "sign-in-connected": "Account connected with a school or hospital",
  "sign-in-disconnected": "Account disconnected from a school or hospital",
  "sign-in-withdrawn": "Account disconnected: the way to sign in was removed",
  "sign-in-ended-again": "Ways to sign in that a backup had brought back ended again",
} as const;

export type SignInChange = keyof typeof signInChanges;
// The cast: these are the keys.
export const signInChangeKeys = Object.keys(signInChanges) as SignInChange[];
