import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "~/features/search/query";
import { stopWords } from "~/features/search/stop-words";

const originals = (q: string) => parseQuery(q).groups.map((group) => group.original);
const alternatives = (q: string) => parseQuery(q).groups.flatMap((group) => group.alternatives);

const clean = /^[\p{L}\p{M}\p{N}]+( [\p{L}\p{M}\p{N}]+)*$/u;

/** Any code units, lone surrogates included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe("reading a query", () => {
  it("makes a group of each term, with its synonyms", () => {
    const { groups, phrases } = parseQuery("MI treatment");
    expect(originals("MI treatment")).toEqual(["mi", "treatment"]);
    expect(groups[0]?.alternatives).toContain("myocardial infarction");
    expect(groups[1]?.alternatives).toEqual(["treatment"]);
    expect(phrases).toEqual([]);
  });

  it("drops stop words and question words", () => {
    expect(originals("What is the cause of hyperkalaemia?")).toEqual(["cause", "hyperkalaemia"]);
  });

  it("keeps a stop word inside a known phrase", () => {
    expect(originals("why was there shortness of breath")).toEqual(["shortness of breath"]);
  });

  it("keeps stop words when there is nothing else", () => {
    expect(parseQuery("what is it").groups.map((g) => g.alternatives)).toEqual([["what"], ["is"], ["it"]]);
  });

  it("takes a stop word in capitals for the abbreviation, without looking for the bare word", () => {
    expect(originals("murmur of AS")).toEqual(["murmur", "as"]);
    expect(alternatives("murmur of AS")).toContain("aortic stenosis");
    expect(alternatives("murmur of AS")).not.toContain("as");
    expect(originals("murmur as heard")).toEqual(["murmur", "heard"]);
    expect(originals("MURMUR AS HEARD")).toEqual(["murmur", "heard"]);
    expect(alternatives("as")).toContain("ankylosing spondylitis");
  });

  it("takes quoted words as a phrase, exactly and without synonyms", () => {
    expect(parseQuery('"Chest pain" ecg')).toEqual({
      groups: [{ original: "ecg", alternatives: expect.arrayContaining(["ecg", "electrocardiogram"]) }],
      phrases: ["chest pain"],
    });
    expect(parseQuery("“the worst headache”")).toEqual({ groups: [], phrases: ["the worst headache"] });
    expect(parseQuery('what is "chest pain"').groups).toEqual([]);
  });

  it("reads an open quote as plain words and an empty one as nothing", () => {
    expect(parseQuery('ecg "chest pain').phrases).toEqual([]);
    expect(originals('ecg "chest pain')).toEqual(["ecg", "chest pain"]);
    expect(parseQuery('"" "  " ecg').phrases).toEqual([]);
  });

  it("strips what an engine would read as an operator", () => {
    const { groups } = parseQuery("title:zebra* AND (NEAR^2) -horse !pony & a|b <-> {c} \\' ; --");
    const text = JSON.stringify(groups.flatMap((group) => [group.original, ...group.alternatives]));
    expect(text).not.toMatch(/[:*()^\-!&|<>{}\\';+]/);
    expect(text).toContain("zebra");
  });

  it("of nothing is nothing", () => {
    for (const q of ["", "   ", '"', "***", "()"]) expect(parseQuery(q)).toEqual({ groups: [], phrases: [] });
  });

  it("reads no more than 200 characters and 12 parts", () => {
    const many = Array.from({ length: 60 }, (_, i) => `w${i}`).join(" ");
    expect(parseQuery(many).groups).toHaveLength(12);
    expect(originals(`${" ".repeat(195)}zebra horse`)).toEqual(["zebra"]);
    const { groups, phrases } = parseQuery(`"p one" "p two" ${many}`);
    expect(phrases).toHaveLength(2);
    expect(groups).toHaveLength(10);
  });

  it("never throws and gives only letters, figures and single spaces, whatever is typed", () => {
    const hostile = fc.constantFrom(
      '"',
      "'",
      "*",
      "(",
      ")",
      ":",
      "^",
      "-",
      "+",
      "NEAR",
      "OR",
      "AS",
      "the",
      "mi ",
      "\u0000",
      "“",
    );
    const anything = fc.oneof(
      anyText,
      fc.array(fc.oneof(hostile, fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(anything, (q) => {
        const { groups, phrases } = parseQuery(q);
        const searched = groups.flatMap((group) => group.alternatives);
        const texts = [...phrases, ...groups.map((group) => group.original), ...searched];
        const telling = groups.some((group) => !stopWords.has(group.original));
        expect({
          parts: groups.length + phrases.length <= 12,
          alternatives: groups.every((group) => group.alternatives.length >= 1 && group.alternatives.length <= 12),
          unclean: texts.filter((text) => !clean.test(text)),
          stopWords: telling ? searched.filter((word) => stopWords.has(word)) : [],
        }).toEqual({ parts: true, alternatives: true, unclean: [], stopWords: [] });
      }),
      { numRuns: 300 },
    );
  });
});
