/** What an account has beside a password and its mailbox. */
export type SecondFactors = {
  /** Codes of an authenticator app. */
  codes: boolean;
  /** Passkeys that are asked for after a password too. */
  passkeys: number;
  /** Recovery codes that were not used. */
  recovery: number;
};

/** Whether signing in with a password or a mailed link asks for more. Recovery codes alone are no factor. */
export const asksMore = ({ codes, passkeys }: Pick<SecondFactors, "codes" | "passkeys">): boolean =>
  codes || passkeys > 0;

/** In which ways somebody can show that it is them. */
export type Ways = {
  password: boolean;
  passkey: boolean;
  code: boolean;
  recovery: boolean;
  link: boolean;
  /** Schools and hospitals where the account's owner can sign in anew. */
  providers: readonly { key: string; name: string }[];
};

/**
 * How an account proves itself again. Where it has a second factor, only that counts: a stolen password, or a mailbox
 * left open, must not be enough to take the factor off.
 */
export function waysToProve(
  account: { hasPassword: boolean; hasEmail: boolean; anyPasskey: boolean; providers: Ways["providers"] },
  factors: SecondFactors,
): Ways {
  if (asksMore(factors))
    return {
      password: false,
      passkey: factors.passkeys > 0,
      code: factors.codes,
      recovery: factors.recovery > 0,
      link: false,
      providers: [],
    };
  return {
    password: account.hasPassword,
    passkey: account.anyPasskey,
    code: false,
    recovery: false,
    link: account.hasEmail,
    providers: account.providers,
  };
}
