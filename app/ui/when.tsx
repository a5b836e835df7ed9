import { dayWords, minuteWords, monthWords } from "~/core/dates";
import type { Instant } from "~/core/time";

type Precision = "day" | "minute" | "month";

/** A case shows its month only, in the attribute too. */
const machineWords = (at: Instant, precision: Precision) => {
  const iso = new Date(at).toISOString();
  if (precision === "month") return iso.slice(0, 7);
  return precision === "day" ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
};

const words = { day: dayWords, minute: minuteWords, month: monthWords };

/** An absolute time in words and in UTC: cached pages would make "yesterday" a lie. */
export function When({ at, precision = "day" }: { at: Instant; precision?: Precision }) {
  return <time dateTime={machineWords(at, precision)}>{words[precision](at)}</time>;
}
