import { DAY } from "~/core/time";

/** How long the link works that is mailed to whoever signed up. */
export const SIGN_UP_LIFE = 3 * DAY;

/** Who may join without an invitation, as the settings say. */
export type JoinPolicy = { registration: "invitation" | "open"; domains: readonly string[] };

/** Whether an address belongs to one of the domains (or to one below it); without any, every address does. */
export function fitsDomains(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return domains.length === 0 || domains.some((one) => domain === one || domain.endsWith(`.${one}`));
}

/** "northmere.ac.uk, wards.example or clinic.example" */
export function domainWords(domains: readonly string[]): string {
  return domains.length < 2 ? domains.join("") : `${domains.slice(0, -1).join(", ")} or ${domains.at(-1)}`;
}
