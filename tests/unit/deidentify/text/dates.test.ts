import { describe, expect, it } from "vitest";
import { findIdentifiers } from "~/deidentify/text/check";
import { found, strings } from "./found";

describe("dates and ages", () => {
  it.each([
    ["Seen on 12 March 2021.", "12 March 2021"],
    ["on May 30th, 2022 he fell", "May 30th, 2022"],
    ["since 5/25/2023", "5/25/2023"],
    ["on 25.05.2023 and", "25.05.2023"],
    ["at 2006-04-07 09:00:27", "2006-04-07 09:00:27"],
    ["admitted 17-Feb-2023", "17-Feb-2023"],
    ["Tuesday 12 March at 14:30", "Tuesday 12 March at 14:30"],
    ["Aug 10, '23, MRN", "Aug 10, '23"],
    ["the twelfth of March", "twelfth of March"],
    ["diagnosed in June 1994", "June 1994"],
    ["operated 03/2021", "03/2021"],
    ["on 08/22, with", "08/22"],
    ["came back on the 12th.", "12th"],
    ["since last December", "last December"],
    ["on Monday", "Monday"],
    ["file 20230525", "20230525"],
    ["le 12 mars 2021", "12 mars 2021"],
    ["MARCH 3, 2020", "MARCH 3, 2020"],
    ["Dictated and typed 15.1.24", "15.1.24"],
    ["9.7.22 clinic letter", "9.7.22"],
    ["seen 2.3.24", "2.3.24"],
  ])("%s", (text, date) => {
    expect(strings(text)).toEqual([date]);
  });

  it.each([
    ["12 March 2021", "2021"],
    ["5/25/23", "2023"],
    ["Aug 10, '78", "1978"],
    ["Tuesday 12 March", "day N"],
  ])("%s has no keep, but becomes %s", (text, suggestion) => {
    expect(findIdentifiers(text).map((span) => [span.suggestion, span.severity])).toEqual([[suggestion, "block"]]);
  });

  it.each([
    "diagnosed in 2018, day 3 post-op, 2 weeks ago, week 12",
    "It may be that 5 may respond; they march on",
    "2 OCT scans, pain 5/10 and 7/10, power 4/5",
    "the 12th rib and the 3rd cranial nerve on the 2nd day",
    "section 1.2.3, 0.5-1.5 mg, 10-20 mL/h, 24/7",
    "1.1.24 Offer statins",
    "See recommendation 5.2.21 and version 4.1.12",
    "at 14:30 and 08:00",
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["93-year-old", "aged 93", "104 years old", "91yo", "ninety-three-year-old"])(
    "%s becomes 90 or older",
    (text) => {
      expect(findIdentifiers(`A ${text} woman`)).toMatchObject([{ type: "age", suggestion: "90 or older" }]);
    },
  );

  it("an age of 89 may stay", () => {
    expect(found("An 89-year-old, aged 89, after 95 days on 90 mg")).toEqual([]);
  });
});
