import { describe, expect, it } from "vitest";
import { NO_GOVERNANCE } from "~/features/cases/case/case-access";
import { missingFrom, type ReadinessFacts } from "~/features/cases/case/case-readiness";
import { consentBases, WRITTEN_NEEDED } from "~/features/cases/consent/consent";

const ready: ReadinessFacts = {
  title: "What did the ECG show?",
  tags: "ECG",
  probe: "Which findings argued against it?",
  specialtyOpen: true,
  consent: { basis: "written", members: true, personShown: false },
  governanceInForce: true,
  attachments: [{ token: "a", kind: "picture", state: "confirmed", alt: "An ECG on paper", person: false }],
};
const picture = { token: "b", kind: "picture", state: "confirmed", alt: "Both shins", person: false };
const words = (facts: Partial<ReadinessFacts>) => missingFrom({ ...ready, ...facts }).map(({ what }) => what);

describe("what is left to do before a case is sent in", () => {
  it("is nothing once all is settled, with attachments or without", () => {
    expect(words({})).toEqual([]);
    expect(words({ attachments: [] })).toEqual([]);
  });

  it.each([
    [{ title: "  " }, "Write the title in one sentence"],
    [{ probe: "" }, "Write what you are asking"],
    [{ specialtyOpen: false }, "Choose a specialty that is open"],
    [{ tags: "a, b, c, d, e, f" }, "Change the tags"],
    [{ consent: null }, "Say whose agreement the case rests on"],
    [{ consent: { basis: "written", members: false, personShown: false } }, "Members must be allowed to see it"],
    [{ governanceInForce: false }, NO_GOVERNANCE],
    [{ attachments: [{ ...picture, state: "cleaned" }] }, "Confirm one attachment"],
    [{ attachments: [{ ...picture, alt: " " }] }, "Describe one attachment in words"],
    [{ attachments: [{ ...picture, person: true }] }, "An attachment shows a person: say so with the consent"],
  ] satisfies [Partial<ReadinessFacts>, string][])("%j: %s", (facts, sentence) => {
    expect(words(facts)).toEqual([sentence]);
  });

  it.each(["uploading", "quarantined", "cleaning", "cleaned", "covering"])(
    "an attachment that is %s is not ready",
    (state) => {
      expect(words({ attachments: [{ ...picture, state }] })).toEqual(["Confirm one attachment"]);
    },
  );

  it.each(["refused", "removed"])(
    "an attachment that was %s holds nothing up, since nothing of it is shown",
    (state) => {
      expect(words({ attachments: [{ ...picture, state, alt: "", person: true }] })).toEqual([]);
    },
  );

  it("a table needs no words beside it", () => {
    expect(words({ attachments: [{ ...picture, kind: "table", alt: "" }] })).toEqual([]);
  });

  it.each(consentBases)(
    "a picture of a person on the basis %s needs written consent, unless nobody is behind it",
    (basis) => {
      const consent = { basis, members: true, personShown: true };
      const fine = basis === "written" || basis === "synthetic";
      expect(words({ consent, attachments: [{ ...picture, person: true }] })).toEqual(fine ? [] : [WRITTEN_NEEDED]);
    },
  );
});
