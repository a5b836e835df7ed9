import { describe, expect, it } from "vitest";
import { readClaims } from "~/features/identity/openid/claims";
import { institutionEvidence } from "~/features/identity/openid/institution-evidence";
import {
  backAddress,
  contextsAmong,
  keyFrom,
  type Provider,
  presetValues,
  wordsOf,
} from "~/features/identity/openid/provider";

const school: Provider = {
  id: 1,
  key: "northmere",
  name: "Northmere",
  issuer: "https://login.northmere.ac.uk",
  clientId: "wardround",
  clientSecret: "",
  preset: "usual",
  scopes: "openid profile email",
  trustsEmail: true,
  secondStepValues: ["https://refeds.org/profile/mfa"],
  affiliationScopes: ["northmere.ac.uk"],
  joins: false,
  enabled: true,
  changedAt: 0,
};
const read = (raw: Record<string, unknown>, more: Partial<Provider> = {}) =>
  readClaims({ ...school, ...more }, "subject", raw);

describe("what a provider says of somebody", () => {
  it.each([
    ["in a list", ["Student@Northmere.AC.uk", "member@northmere.ac.uk"]],
    ["alone", "student@northmere.ac.uk"],
  ])("affiliations may stand %s", (_how, eduperson_scoped_affiliation) => {
    expect(read({ eduperson_scoped_affiliation }).affiliations[0]).toEqual({
      kind: "student",
      scope: "northmere.ac.uk",
    });
  });

  it.each([null, 7, true, {}, [7, null, {}, "student"], ["student@"], ["@northmere.ac.uk"], ["a@b@northmere.ac.uk"]])(
    "nonsense for affiliations is none: %j",
    (eduperson_scoped_affiliation) => {
      expect(read({ eduperson_scoped_affiliation }).affiliations).toEqual([]);
    },
  );

  it.each([
    [{ email: "A@B.example", email_verified: true }, {}, "a@b.example"],
    [{ email: "a@b.example", email_verified: "true" }, {}, null],
    [{ email: "a@b.example", email_verified: 1 }, {}, null],
    [{ email: "a@b.example" }, {}, null],
    [{ email: "a@b.example", email_verified: true }, { trustsEmail: false }, null],
    [{ email: ["a@b.example"], email_verified: true }, {}, null],
    [{ email: `${"a".repeat(300)}@b.example`, email_verified: true }, {}, null],
  ])("the address of %j, where trusted is %j, is %j", (raw, more, email) => {
    expect(read(raw, more).email).toBe(email);
  });

  it.each([
    [{ name: "Inés  Halvorsen" }, "Inés Halvorsen"],
    [{ given_name: "Inés", family_name: "Halvorsen" }, "Inés Halvorsen"],
    [{ family_name: "Halvorsen" }, "Halvorsen"],
    [{ name: 7 }, ""],
    [{}, ""],
  ])("the name of %j is %j", (raw, name) => {
    expect(read(raw).name).toBe(name);
  });

  it("a connection is known again by the address, the name, or ORCID's iD", () => {
    expect(read({ email: "a@b.example", email_verified: true, name: "A B" }).label).toBe("a@b.example");
    expect(read({ name: "A B" }).label).toBe("A B");
    expect(read({}).label).toBe("subject");
    expect(read({ name: "A B" }, { preset: "orcid" }).label).toBe("subject");
  });

  it.each([
    [{ amr: ["pwd", "mfa"] }, ["mfa"], true],
    [{ amr: ["hwk"], acr: "1" }, ["otp", "hwk"], true],
    [{ amr: ["pwd"] }, ["mfa", "otp"], false],
    [{ amr: ["mfa"] }, [], false],
    [{ amr: ["MFA"] }, ["mfa"], false],
    [{ amr: "mfa" }, ["mfa"], false],
    [{ amr: [["mfa"]] }, ["mfa"], false],
    [{ amr: { 0: "mfa", length: 1 } }, ["mfa"], false],
    [{ amr: [...Array(60).fill("pwd"), "mfa"] }, ["mfa"], false],
    [{ acr: "mfa" }, ["mfa"], true],
  ])("of %j, where %j is trusted, a second step is %s", (raw, secondStepValues, there) => {
    expect(read(raw, { secondStepValues }).secondStep).toBe(there);
  });

  it("only contexts are asked for beforehand", () => {
    expect(contextsAmong(["mfa", "https://refeds.org/profile/mfa", "hwk", "phr"])).toEqual([
      "https://refeds.org/profile/mfa",
      "phr",
    ]);
  });

  it("a second step is one of the listed values, exactly", () => {
    const step = (acr: unknown, secondStepValues = school.secondStepValues) =>
      read({ acr }, { secondStepValues }).secondStep;
    expect(step("https://refeds.org/profile/mfa")).toBe(true);
    expect(step("https://refeds.org/profile/mfa/")).toBe(false);
    expect(step(["https://refeds.org/profile/mfa"])).toBe(false);
    expect(step("", [])).toBe(false);
    expect(step(undefined)).toBe(false);
  });

  it("is evidence with a name that fits, and of no role for a mere member", () => {
    const said = (kind: string, name: string) =>
      institutionEvidence("student", "Inés Halvorsen", "Northmere", {
        name,
        affiliations: [{ kind, scope: "northmere.ac.uk" }],
      }).map(({ outcome }) => outcome);
    expect(said("student", "Halvorsen, Ines")).toEqual(["pass"]);
    expect(said("student", "Bartholomew Quince")).toEqual(["unsure"]);
    expect(said("member", "Inés Halvorsen")).toEqual([]);
    expect(institutionEvidence("moderator", "A B", "N", { name: "A B", affiliations: [] })).toEqual([]);
  });
});

describe("a provider's part of addresses", () => {
  it.each([
    ["Northmere School of Medicine", "northmere-school-of-medi"],
    ["Clínica São João", "clinica-sao-joao"],
    ["New", "provider"],
    ["医学", "provider"],
    ["--", "provider"],
  ])("%s is %s", (name, key) => {
    expect(keyFrom(name)).toBe(key);
  });

  it("is where people are sent back to", () => {
    expect(backAddress("https://ward.example", "orcid")).toBe("https://ward.example/sign-in/with/orcid/back");
    expect(presetValues.orcid.issuer).toBe("https://orcid.org");
    expect(wordsOf(" a, b\nb;c ")).toEqual(["a", "b", "c"]);
  });
});
