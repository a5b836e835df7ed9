import type { Generated } from "kysely";

/** Somebody else who says who a person is (OpenID Connect): a school, a hospital, ORCID. */
export interface OpenidProviderTable {
  id: Generated<number>;
  /** Its part of our addresses; each provider has a redirect address of its own. */
  key: string;
  /** What the button says. */
  name: string;
  issuer: string;
  client_id: string;
  /** Sealed; empty for a public client. */
  client_secret: string;
  /** usual | orcid */
  preset: string;
  /** What is asked for, parted by blanks. */
  scopes: string;
  /** 1: what it says of an address being checked counts. */
  trusts_email: number;
  /** Values of `acr` that count as a second step, parted by blanks; empty where none does. */
  second_step_values: string;
  /** Whose members it may speak for (the part after the @), parted by blanks; empty where it speaks for nobody. */
  affiliation_scopes: string;
  /** 1: its people may join with it, whatever the settings say of joining. */
  joins: number;
  enabled: number;
  added_by: number | null;
  added_at: number;
  changed_at: number;
  /** It is gone for everybody; the row stays until what rested on it has ended. */
  removed_at: number | null;
}

/** One person at a provider is one account here. */
export interface OpenidLinkTable {
  id: Generated<number>;
  provider_id: number;
  account_id: number;
  /** The provider's own name for the person (`sub`). */
  subject: string;
  /** For its owner alone, to know it again: an address, an iD or a name. */
  label: string;
  created_at: number;
  last_used_at: number | null;
}
