import { DAY, type Instant } from "~/core/time";
import { DRAFT_LASTS } from "./verification";

/** In how many days documents go of which the oldest came then; null while it is more than a week. */
export function documentDaysLeft(madeAt: Instant | null, now: Instant): number | null {
  if (madeAt === null) return null;
  const days = Math.max(0, Math.ceil((Number(madeAt) + DRAFT_LASTS - now) / DAY));
  return days <= 7 ? days : null;
}
