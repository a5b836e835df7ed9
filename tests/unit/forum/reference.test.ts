import { describe, expect, test } from "vitest";
import { doiOf, httpsOf, pmidOf } from "~/features/forum/answer/reference";

describe("a DOI", () => {
  test.each([
    ["10.1056/NEJMoa1", "10.1056/nejmoa1"],
    [" https://doi.org/10.1093/eurheartj/ehv318 ", "10.1093/eurheartj/ehv318"],
    ["http://dx.doi.org/10.1000/182", "10.1000/182"],
    ["doi: 10.1000/abc(2020)1", "10.1000/abc(2020)1"],
    ["10.1016.12/x", "10.1016.12/x"],
  ])("%s is read as %s", (text, doi) => expect(doiOf(text)).toBe(doi));
  test.each(["", "11.1056/x", "10.12/x", "10.1056/", "10.1056/a b", '10.1056/"><script>', "javascript:10.1056/x"])(
    "%s is none",
    (text) => expect(doiOf(text)).toBeNull(),
  );
});

describe("a PMID", () => {
  test.each([
    ["26320112", "26320112"],
    ["PMID: 26320112", "26320112"],
    ["https://pubmed.ncbi.nlm.nih.gov/26320112/", "26320112"],
  ])("%s is read as %s", (text, pmid) => expect(pmidOf(text)).toBe(pmid));
  test.each(["", "0123", "12a", "1234567890", "https://example.org/26320112"])("%s is none", (text) =>
    expect(pmidOf(text)).toBeNull(),
  );
});

describe("an address", () => {
  test("is https and normalised", () => expect(httpsOf(" https://NICE.org.uk/ng1 ")).toBe("https://nice.org.uk/ng1"));
  test.each([
    "",
    "http://nice.org.uk",
    "javascript:alert(1)",
    "https://a:b@nice.org.uk",
    "https://localhost",
    "nice.org.uk",
  ])("%s is refused", (text) => expect(httpsOf(text)).toBeNull());
});
