import { describe, expect, it } from "vitest";
import type { LookUp, RegisterEntry } from "~/features/identity/registers/register-entry";
import { registerEvidence } from "~/features/identity/verification/register-evidence";

const claimed: Parameters<typeof registerEvidence>[1] = {
  name: "Ines Halvorsen",
  specialty: "Cardiology",
  tiers: [3, 4],
};
const entry = (traits: Partial<RegisterEntry> = {}): RegisterEntry => ({
  number: "7654321",
  names: [{ family: "Halvorsen", given: "Ines", former: false }],
  status: "registered",
  statusWords: "Registered with a licence to practise",
  specialty: "",
  ...traits,
});
const found = (...entries: RegisterEntry[]): LookUp => ({
  kind: "found",
  entries,
  source: { kind: "edition", editionId: 1, importedAt: 0 },
});
const outcomes = (answer: LookUp, who = claimed) =>
  Object.fromEntries(registerEvidence(answer, who).map(({ kind, outcome }) => [kind, outcome]));

describe("what a register's answer is evidence of", () => {
  it("an entry with a fitting name is on the register, under that name", () => {
    expect(outcomes(found(entry()))).toEqual({ register: "pass", name: "pass" });
  });

  it.each([
    ["suspended", "fail"],
    ["erased", "fail"],
    ["unknown", "unsure"],
  ] as const)("an entry that is %s does not pass", (status, outcome) => {
    expect(outcomes(found(entry({ status }))).register).toBe(outcome);
  });

  it("another's number has another's name", () => {
    const other = entry({ names: [{ family: "Okonkwo", given: "Adaeze", former: false }] });
    expect(outcomes(found(other))).toEqual({ register: "pass", name: "fail" });
  });

  it("of several entries the one with the likeliest name counts", () => {
    const other = entry({ names: [{ family: "Okonkwo", given: "Adaeze", former: false }], status: "suspended" });
    expect(outcomes(found(other, entry()))).toEqual({ register: "pass", name: "pass" });
  });

  it("a specialty counts where it is the claimed one, and is read by a person where it is not", () => {
    expect(outcomes(found(entry({ specialty: "Cardiology; General internal medicine" }))).specialist).toBe("pass");
    expect(outcomes(found(entry({ specialty: "Dermatology" }))).specialist).toBe("unsure");
    // In the holder's own words, as with an NPI, it is on no specialist register.
    const own = outcomes(found(entry({ specialty: "Cardiology" })), { ...claimed, tiers: [3] });
    expect(own).toEqual({ register: "pass", name: "pass" });
    expect(outcomes(found(entry({ specialty: "Cardiology" })), { ...claimed, specialty: null }).specialist).toBe(
      "unsure",
    );
  });

  it("a number that is not there fails, and a register that is down neither proves nor refutes", () => {
    const source = { kind: "edition", editionId: 1, importedAt: 0 } as const;
    expect(outcomes({ kind: "not found", source })).toEqual({ register: "fail" });
    expect(outcomes({ kind: "unavailable", reason: "too slow" })).toEqual({ register: "unsure" });
  });
});
