import { useActionData } from "@remix-run/react";
import type { Find } from "~/core/find";

type Refusal = {
  message: string | undefined;
  /** A sentence by field name. */
  fields: Record<string, string>;
  /** What was typed, secrets left out. */
  values: Record<string, string>;
  /** What the text check found, to decide on. */
  finds: readonly Find[];
};

/** What this page's own action refused just now; empty on first sight, so a form can read it without asking. */
export function useRefused(): Refusal {
  // The cast: the guard gives back this shape, and an action that did not refuse gave none of it.
  const data = useActionData() as
    | {
        refused?: { message: string; fields: Record<string, string>; finds: readonly Find[] };
        values?: Record<string, string>;
      }
    | undefined;
  const { message, fields = {}, finds = [] } = data?.refused ?? {};
  return { message, fields, values: data?.values ?? {}, finds };
}
