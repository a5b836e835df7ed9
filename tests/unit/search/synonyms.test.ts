import { describe, expect, it } from "vitest";
import { american } from "~/features/search/spelling";
import { stopWords } from "~/features/search/stop-words";
import { expandTerms, synonymGroups } from "~/features/search/synonyms";
import { wordsOf } from "~/features/search/words";

const expand = (q: string) => expandTerms(wordsOf(q));
const only = (q: string) => {
  const terms = expand(q);
  expect(terms).toHaveLength(1);
  return terms[0] ?? [];
};

const keyOf = (term: string) => wordsOf(term).map(american).join(" ");
const groupsByTerm = new Map<string, Set<number>>();
for (const [index, { terms, typed = [] }] of synonymGroups.entries()) {
  for (const key of [...terms, ...typed].map(keyOf)) {
    groupsByTerm.set(key, (groupsByTerm.get(key) ?? new Set()).add(index));
  }
}

describe("the groups of synonyms", () => {
  it("are a few hundred, each of two to twelve different terms", () => {
    expect(synonymGroups.length).toBeGreaterThanOrEqual(350);
    const wrong = synonymGroups.filter(({ terms, typed = [] }) => {
      const keys = [...terms, ...typed].map(keyOf);
      return keys.length < 2 || terms.length > 12 || keys.includes("") || new Set(keys).size < keys.length;
    });
    expect(wrong).toEqual([]);
  });

  it("share a term only where both say that they are ambiguous", () => {
    const sharing = [...groupsByTerm].filter(([, groups]) => groups.size > 1);
    const unmarked = sharing.filter(([, groups]) => [...groups].some((group) => !synonymGroups[group]?.ambiguous));
    expect(unmarked.map(([term]) => term)).toEqual([]);
    const shared = new Set(sharing.flatMap(([, groups]) => [...groups]));
    const lonely = synonymGroups.filter((group, index) => group.ambiguous && !shared.has(index));
    expect(lonely.map((group) => group.terms[0])).toEqual([]);
  });
});

describe("the alternatives of a term", () => {
  it("lead from an abbreviation to the full and the lay words, and back", () => {
    expect(only("MI")).toEqual(expect.arrayContaining(["mi", "myocardial infarction", "heart attack"]));
    expect(only("heart attack")).toEqual(expect.arrayContaining(["heart attack", "myocardial infarction", "mi"]));
    expect(only("SOB")).toEqual(
      expect.arrayContaining(["dyspnoea", "dyspnea", "shortness of breath", "breathlessness"]),
    );
    expect(only("DKA")).toContain("diabetic ketoacidosis");
    expect(only("COPD")).toContain("chronic obstructive pulmonary disease");
  });

  it("begin with what was typed, in small letters", () => {
    expect(only("Heart Attack")[0]).toBe("heart attack");
    expect(expandTerms(["ZEBRA"])).toEqual([["zebra"]]);
  });

  it("include British and American spellings, of known terms and of any other word", () => {
    expect(only("iron deficiency anemia")).toEqual(expect.arrayContaining(["iron deficiency anaemia", "ida"]));
    expect(only("haemobilia")).toEqual(["haemobilia", "hemobilia"]);
    expect(only("pediatrician")).toContain("paediatrician");
  });

  it("include the names of a medicine elsewhere and its brands", () => {
    expect(only("paracetamol")).toEqual(expect.arrayContaining(["acetaminophen", "tylenol"]));
    expect(only("albuterol")).toContain("salbutamol");
    expect(only("epinephrine")).toContain("adrenaline");
    expect(only("Lasix")).toContain("furosemide");
  });

  it("are found for a plural too", () => {
    expect(only("heart attacks")).toContain("myocardial infarction");
    expect(only("biopsies")).toContain("tissue sample");
  });

  it("take the longest phrase first and leave other words alone", () => {
    expect(expand("acute chest pain").map((terms) => terms[0])).toEqual(["acute", "chest pain"]);
    expect(expand("chest pain").flat()).not.toContain("thorax");
    expect(expand("acute kidney injury").map((terms) => terms[0])).toEqual(["acute kidney injury"]);
    expect(expand("kidney").flat()).toContain("renal");
  });

  it("keep every meaning of an ambiguous abbreviation", () => {
    expect(only("PE")).toEqual(expect.arrayContaining(["pulmonary embolism", "pre eclampsia"]));
    expect(only("MS")).toEqual(expect.arrayContaining(["multiple sclerosis", "mitral stenosis"]));
    expect(only("RA")).toEqual(expect.arrayContaining(["rheumatoid arthritis", "right atrium"]));
    expect(only("CP")).toEqual(expect.arrayContaining(["chest pain", "cerebral palsy"]));
    for (const [term, groups] of groupsByTerm) {
      if (groups.size < 2) continue;
      const alternatives = only(term);
      for (const group of groups) {
        const meaning = synonymGroups[group]?.terms.map((word) => wordsOf(word).join(" ")) ?? [];
        expect(alternatives.some((word) => meaning.includes(word) && word !== term)).toBe(true);
      }
    }
  });

  it("do not cross from one meaning into another", () => {
    expect(only("pulmonary embolism")).not.toContain("pre eclampsia");
    expect(only("multiple sclerosis")).not.toContain("mitral stenosis");
  });

  it("are twelve at most, without repeats", () => {
    const terms = synonymGroups.flatMap((group) => [...group.terms, ...(group.typed ?? [])]);
    const wrong = terms.filter((term) => {
      const alternatives = expand(term).flat();
      return alternatives.length > 12 || new Set(alternatives).size < alternatives.length;
    });
    expect(wrong).toEqual([]);
  });

  it("never offer a stop word, nor a word that is only understood when typed", () => {
    const offered = synonymGroups.flatMap(({ terms }) =>
      expand(terms[0] ?? "")
        .flat()
        .slice(1),
    );
    expect(offered.filter((word) => stopWords.has(word))).toEqual([]);
    expect(only("fits")).toContain("seizure");
    expect(only("seizure")).not.toContain("fits");
  });

  it("of nothing are nothing", () => {
    expect(expandTerms([])).toEqual([]);
  });
});
