/** Somebody else who says who a person is: a school, a hospital, ORCID. */
export type Provider = {
  id: number;
  /** Its part of our addresses. */
  key: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Sealed; empty for a client without one. */
  clientSecret: string;
  preset: Preset;
  scopes: string;
  trustsEmail: boolean;
  /** Values of `acr`, or words in `amr`, that count as a second step; none: it is not trusted for one. */
  secondStepValues: readonly string[];
  /** Whose members it may speak for; none: it speaks for nobody. */
  affiliationScopes: readonly string[];
  /** Its people may join with it, whatever the settings say. */
  joins: boolean;
  enabled: boolean;
  changedAt: number;
};

/** Each is a button at the sign-in. */
export const PROVIDERS_MAX = 100;

export const presets = ["usual", "orcid"] as const;
export type Preset = (typeof presets)[number];

/** REFEDS: two factors, one of them checked in this sign-in. What schools say where they say it at all. */
export const REFEDS_MFA = "https://refeds.org/profile/mfa";

/**
 * How somebody signed in, as `amr` says it (RFC 8176, section 2; `pop` beside them is in the same list). These may be a
 * second step: several factors, a device or code that is held, a part of the body.
 */
const methods = ["mfa", "mca", "otp", "hwk", "swk", "sc", "pop", "sms", "tel", "face", "fpt", "iris", "retina", "vbm"];
/** These never are: something known, or a guess about the place or the person. */
export const noSecondStep = ["pwd", "pin", "kba", "user", "geo", "rba", "wia"];

/** What a provider can be asked for beforehand: contexts (`acr`). No provider promises a method that way. */
export const contextsAmong = (values: readonly string[]): string[] => values.filter((one) => !methods.includes(one));

const ORCID_ISSUER = "https://orcid.org";

/** What a form begins with. ORCID says who somebody is and no more, and knows these two scopes alone. */
export const presetValues: Record<Preset, { name: string; issuer: string; scopes: string }> = {
  usual: { name: "", issuer: "", scopes: "openid profile email" },
  orcid: { name: "ORCID", issuer: ORCID_ISSUER, scopes: "openid" },
};

/**
 * The part of a provider's addresses that its name gives: "Northmere School of Medicine" is `northmere-school-of-medi`.
 */
export function keyFrom(name: string): string {
  const key = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 24)
    .replace(/-$/, "");
  return key === "" || key === "new" ? "provider" : key;
}

/** Where a provider sends people back to; it must be told this address, to the letter. */
export const backAddress = (publicUrl: string, key: string): string =>
  new URL(`/sign-in/with/${key}/back`, publicUrl).toString();

/** Words of a list that was typed with blanks, commas or lines between them; each once. */
export const wordsOf = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ""))];
