import { expect, it } from "vitest";
import { dayWords, minuteWords, monthWords } from "~/core/dates";

const lateEvening = Date.UTC(2026, 10, 2, 23, 59, 59);

it("a date is said in UTC, whatever the server's zone", () => {
  expect(dayWords(lateEvening)).toBe("2 Nov 2026");
  expect(minuteWords(lateEvening)).toBe("2 Nov 2026, 23:59 UTC");
});

it("a case shows the month only", () => {
  expect(monthWords(lateEvening)).toBe("November 2026");
});
