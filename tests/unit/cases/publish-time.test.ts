import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { publishTime } from "~/features/cases/case/publish-time.server";

const settings = { "publication-least-days": 3, "publication-most-days": 14 };

it("what no patient is behind comes out at once", () => {
  for (const basis of ["synthetic", "published"] as const) expect(publishTime(basis, settings, 7)).toBe(7);
});

it("a patient's case comes out on every one of the days between the settings about as often, and never outside", () => {
  const days = new Map<number, number>();
  for (let draw = 0; draw < 22_000; draw++) {
    const day = Math.floor((publishTime("written", settings, 0) - 1) / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  expect(Math.min(...days.keys())).toBeGreaterThanOrEqual(2);
  expect(Math.max(...days.keys())).toBe(13);
  // 11 days of 2,000 each, six standard deviations wide.
  for (const [day, count] of days) if (day >= 3) expect(Math.abs(count - 2_000)).toBeLessThan(260);
});

it("with both settings the same, the delay is exactly that", () => {
  const same = { "publication-least-days": 5, "publication-most-days": 5 };
  expect(publishTime("anonymised", same, 0)).toBe(5 * DAY);
});
