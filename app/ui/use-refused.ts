import { useActionData, useLocation } from "@remix-run/react";
import type { Find } from "~/core/find";
import type { Lead } from "~/core/refusals";

type Refusal = {
  message: string | undefined;
  /** A sentence by field name. */
  fields: Record<string, string>;
  /** What was typed, secrets left out. */
  values: Record<string, string>;
  /** What the text check found, to decide on. */
  finds: readonly Find[];
  /** The page that the sentence sends to, if it names one. */
  lead: Lead | undefined;
};

/**
 * What this page's own action refused just now; empty on first sight, so a form can read it without asking. Of several
 * forms on a page each names the address it posts to, and sees what was refused there alone.
 */
export function useRefused(postedTo?: string): Refusal {
  const { pathname } = useLocation();
  // The cast: the guard returns this shape, and an action that did not refuse gave none of it.
  const data = useActionData() as
    | {
        refused?: { message: string; fields: Record<string, string>; finds: readonly Find[]; lead?: Lead };
        values?: Record<string, string>;
      }
    | undefined;
  const own = postedTo === undefined || postedTo === pathname ? data : undefined;
  const { message, fields = {}, finds = [], lead } = own?.refused ?? {};
  return { message, fields, values: own?.values ?? {}, finds, lead };
}
