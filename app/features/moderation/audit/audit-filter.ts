import { DAY, type Instant, utcDay } from "~/core/time";
import { type AuditAct, auditActs } from "./audit-chain";

/** What of the log is shown. Days are UTC; `until` is the last one shown. */
export type AuditFilter = {
  act: AuditAct | null;
  /** The handle of who acted. */
  by: string | null;
  subject: { kind: string; id: string } | null;
  from: Instant | null;
  until: Instant | null;
};

// The cast: the keys of an object literal.
export const auditActKeys = Object.keys(auditActs) as AuditAct[];

function dayIn(text: string | null): Instant | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/**
 * The filter in an address; what makes no sense filters nothing. A subject is written as `answer 12`, or, as the
 * log shows it, `cohort link 2`.
 */
export function auditFilterIn(params: URLSearchParams): AuditFilter {
  const act = auditActKeys.find((key) => key === params.get("act")) ?? null;
  const by = params.get("by")?.trim().replace(/^@/, "").toLowerCase() || null;
  const [, kind, id] = /^\s*([a-z]+(?: [a-z]+)?)[\s:]+([a-z0-9-]+)\s*$/i.exec(params.get("about") ?? "") ?? [];
  return {
    act,
    by,
    subject: kind && id ? { kind: kind.toLowerCase().replace(" ", ""), id } : null,
    from: dayIn(params.get("from")),
    until: dayIn(params.get("until")),
  };
}

/** The filter as the form shows it again, and as an address carries it. */
export function auditFilterTexts({ act, by, subject, from, until }: AuditFilter): Record<string, string> {
  const texts = {
    act: act ?? "",
    by: by ?? "",
    about: subject ? `${subject.kind} ${subject.id}` : "",
    from: from === null ? "" : utcDay(from),
    until: until === null ? "" : utcDay(until),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

/** The first moment that is not shown any more. */
export const endOf = ({ until }: Pick<AuditFilter, "until">): Instant | null => (until === null ? null : until + DAY);
