const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;

type Order = "day first" | "month first";
type Moment = { day: number; time: string };

const numeric = /^(\d{1,4})[./-](\d{1,2})(?:[./-](\d{1,4}))?$/;
const named = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]*([a-z]{3})[a-z]*\.?,?(?:[ -]*(\d{4}|\d{2}))?$/i;
const namedFirst = /^([a-z]{3})[a-z]*\.? ?(\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}|\d{2}))?$/i;
const clock = /[ ,T]+(?:at )?(\d{1,2}[:.]\d{2})(?:[:.]\d{2})?\s*(?:h|z)?$/i;

function dayOf(year: number, month: number, day: number): number | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : undefined;
}

function momentOf(text: string, order: Order): Moment | undefined {
  const plain = text.trim().replace(/^(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[ ,]+/i, "");
  const [, time = ""] = clock.exec(plain) ?? [];
  const date = plain.replace(clock, "").trim();
  const [, first = "", second = "", third] = numeric.exec(date) ?? [];
  const [, dayName, monthName, yearName] = named.exec(date) ?? [];
  const [, monthFirst, dayBehind, yearBehind] = namedFirst.exec(date) ?? [];
  // A year that nobody wrote is the same for all of them; 2024 has every day.
  const byName = (month: string, day: string, year = "2024") =>
    dayOf(Number(year), months.indexOf(month.toLowerCase()) + 1, Number(day));
  let day: number | undefined;
  if (monthName && dayName) day = byName(monthName, dayName, yearName);
  else if (monthFirst && dayBehind) day = byName(monthFirst, dayBehind, yearBehind);
  else if (first.length === 4) day = third ? dayOf(Number(first), Number(second), Number(third)) : undefined;
  else if (first !== "") {
    const [inMonth, month] = order === "day first" ? [first, second] : [second, first];
    day = dayOf(Number(third ?? 2024), Number(month), Number(inMonth));
  }
  return day === undefined ? undefined : { day, time };
}

function daysIn(headings: readonly string[], order: Order): string[] | undefined {
  const moments = headings.map((heading) => momentOf(heading, order));
  const days = moments.flatMap((moment) => (moment ? [moment.day] : []));
  const first = Math.min(...days);
  if (days.length === 0 || Math.max(...days) - first > 3_650) return undefined;
  return moments.map((moment, at) => {
    if (!moment) return headings[at] ?? "";
    const again = days.filter((day) => day === moment.day).length > 1 && moment.time !== "";
    return `Day ${moment.day - first + 1}${again ? `, ${moment.time}` : ""}`;
  });
}

/**
 * Headings with dates as days counted from the first: "12/03/2024", "14/03/2024" become "Day 1", "Day 3"; others stay.
 * If it cannot be told whether the day or the month comes first and that makes a difference, all stay as they are.
 */
export function dayHeadings(headings: readonly string[]): string[] {
  const readings = (["day first", "month first"] as const).map((order) => daysIn(headings, order));
  const dated = headings.filter((heading) => momentOf(heading, "day first") ?? momentOf(heading, "month first")).length;
  const whole = readings.filter(
    (reading): reading is string[] =>
      reading !== undefined && reading.filter((heading, at) => heading !== headings[at]).length === dated,
  );
  const [one, other] = whole;
  if (!one || other?.some((heading, at) => heading !== one[at])) return [...headings];
  return one;
}
