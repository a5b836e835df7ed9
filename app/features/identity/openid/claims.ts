import { type Instant, SECOND } from "~/core/time";
import type { Provider } from "./provider";

/** What a provider said of a person, as far as we read it. */
export type Claims = {
  subject: string;
  name: string;
  /** By what its owner knows a connection again: ORCID's iD, else an address or a name. */
  label: string;
  /** In lower case; null where there is none, or where nobody is known to have checked it. */
  email: string | null;
  affiliations: readonly Affiliation[];
  /** Whether it said anything of that kind, also for domains that it is not, or no longer, trusted to speak for. */
  spoke: boolean;
  secondStep: boolean;
  /** When they last signed in there, where it says so. */
  signedInAt: Instant | null;
};

/** `student@northmere.ac.uk`, read. */
export type Affiliation = { kind: string; scope: string };

/**
 * Somebody a provider vouches for and nobody here knows, kept sealed in their browser until they say what they want.
 */
export type Newcomer = { key: string; issuer: string; claims: Claims };

type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown, most = 255): string =>
  typeof value === "string" && value.length <= most ? value.normalize("NFC").replace(/\s+/g, " ").trim() : "";

/** Reads what was signed (and what was asked for beside it), and believes what this provider is trusted for. */
export function readClaims(provider: Provider, subject: string, raw: Raw): Claims {
  const name = text(raw.name) || [text(raw.given_name), text(raw.family_name)].join(" ").trim();
  // ORCID's accounts are made by their owners: it says who somebody is, never what.
  const said = provider.preset === "orcid" ? [] : affiliationsOf(raw.eduperson_scoped_affiliation);
  const email = provider.trustsEmail && raw.email_verified === true ? text(raw.email).toLowerCase() || null : null;
  return {
    subject,
    name,
    label: provider.preset === "orcid" ? subject : email || name || subject,
    email,
    affiliations: said.filter(({ scope }) => provider.affiliationScopes.includes(scope)),
    spoke: said.length > 0,
    secondStep: [raw.acr, ...(Array.isArray(raw.amr) ? raw.amr.slice(0, 50) : [])].some(
      (said) => typeof said === "string" && provider.secondStepValues.includes(said),
    ),
    // Seconds, as JSON numbers: anything else says nothing.
    signedInAt: typeof raw.auth_time === "number" && raw.auth_time > 0 ? Math.floor(raw.auth_time) * SECOND : null,
  };
}

/** One value or many; whatever does not read as `kind@scope` is left out. */
function affiliationsOf(value: unknown): Affiliation[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, 50) : typeof value === "string" ? [value] : [];
  return all.flatMap((one) => {
    const parts = /^([a-z-]{1,40})@([a-z0-9.-]{1,255})$/.exec(text(one).toLowerCase());
    return parts?.[1] && parts[2] ? [{ kind: parts[1], scope: parts[2] }] : [];
  });
}
