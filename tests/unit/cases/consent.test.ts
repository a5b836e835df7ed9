import { describe, expect, it } from "vitest";
import {
  answersFor,
  type ConsentInput,
  consentBases,
  consentQuestions,
  consentTrouble,
  questionsFor,
  subjects,
  WRITTEN_NEEDED,
} from "~/features/cases/consent/consent";

const written: ConsentInput = {
  basis: "written",
  source: "",
  personShown: false,
  subject: "adult",
  answers: {},
  scopes: { members: true, collections: false, public: false },
  keeper: "Medical records of the dermatology department",
};

const whole: Record<string, Record<string, string>> = {
  adult: {},
  child: { child_who: "parent", child_agreed: "agreed" },
  lacks_capacity: { capacity_who: "representative", capacity_objects: "no" },
  died: { died_who: "next_of_kin", died_rules: "yes" },
};

describe("a consent record", () => {
  it.each(subjects)("about %s is whole with every answer, and not without any one of them", (subject) => {
    const answers = whole[subject] ?? {};
    expect(consentTrouble({ ...written, subject, answers })).toEqual({});
    for (const name of Object.keys(answers)) {
      const { [name]: _, ...without } = answers;
      expect(Object.keys(consentTrouble({ ...written, subject, answers: without }))).toEqual([name]);
      expect(Object.keys(consentTrouble({ ...written, subject, answers: { ...answers, [name]: "made-up" } }))).toEqual([
        name,
      ]);
    }
  });

  it.each(
    consentQuestions.flatMap((question) =>
      question.options.flatMap((option) =>
        option.stops ? [[question.name, option.value, option.stops] as const] : [],
      ),
    ),
  )("with %s answered %s is refused", (name, value, stops) => {
    const subject = consentQuestions.find((question) => question.name === name)?.subject ?? "";
    const answers = { ...whole[subject], [name]: value };
    expect(consentTrouble({ ...written, subject, answers })).toEqual({ [name]: stops });
  });

  it("is not given by a child who is too young to be asked", () => {
    const answers = { child_who: "young_person", child_agreed: "too_young" };
    expect(consentTrouble({ ...written, subject: "child", answers })).toHaveProperty("child_agreed");
    expect(consentTrouble({ ...written, subject: "child", answers: { ...answers, child_who: "parent" } })).toEqual({});
  });

  it("names who keeps a signed form, and whom it is about", () => {
    expect(Object.keys(consentTrouble({ ...written, keeper: "  ", subject: "" })).sort()).toEqual([
      "keeper",
      "subject",
    ]);
  });

  it.each(consentBases)(
    "on the basis %s shows a person only with written consent, or where there is no person",
    (basis) => {
      const trouble = consentTrouble({ ...written, basis, source: "A drawing", personShown: true });
      expect(trouble.basis).toBe(basis === "written" || basis === "synthetic" ? undefined : WRITTEN_NEEDED);
    },
  );

  it.each(consentBases)("on the basis %s names its source where it has one", (basis) => {
    const trouble = consentTrouble({ ...written, basis, source: " " });
    expect(trouble.source !== undefined).toBe(basis === "published" || basis === "synthetic");
  });

  it("keeps only the answers that its subject asks for", () => {
    const answers = { ...whole.child, ...whole.died };
    expect(answersFor({ basis: "written", subject: "child", answers })).toEqual(whole.child);
    expect(answersFor({ basis: "anonymised", subject: "child", answers })).toEqual({});
    expect(questionsFor("")).toEqual([]);
  });
});
