import { describe, expect, it } from "vitest";
import { excerptOf, wordsOf } from "~/features/forum/list/excerpt";
import { questionSchema, scriptJson } from "~/features/forum/question/question-schema";
import type { ThreadPage } from "~/features/forum/thread/thread-view";

const badge = {
  id: 7,
  handle: "ines",
  name: "Dr Ines Halvorsen",
  role: "mentor" as const,
  specialty: "cardiology",
  stage: "Consultant",
  years: 14,
  moderator: false,
  imported: false,
  admin: false,
  former: false,
};
const answer = (id: number, given: object = {}) => ({
  id,
  author: badge,
  standing: 0,
  html: "<p>Look at <b>aVL</b>.</p>",
  interests: null,
  createdAt: Date.UTC(2026, 10, 20),
  editedAt: null,
  usefulCount: 3,
  endorsements: 0,
  importedEndorsements: 0,
  helpful: false,
  references: [],
  warnings: [],
  comments: [],
  ...given,
});
const page = (given: Partial<ThreadPage["thread"]> = {}, answers = [answer(1)]): ThreadPage => ({
  thread: {
    id: 12,
    slug: "st-elevation",
    kind: "question",
    title: "ST elevation?",
    asker: { anonymous: true, pseudonym: "Anonymous Heron", stage: null },
    askerId: null,
    know: "",
    think: "<p>A</p>",
    asking: "<p>B &amp; C</p>",
    specialty: { id: 1, slug: "cardiology", name: "Cardiology", field: "cardiology", doctor: "c", doctors: "cs" },
    tags: [],
    visibility: "public",
    episodeOver: false,
    delayed: false,
    createdAt: Date.UTC(2026, 10, 19),
    editedAt: null,
    state: "peer",
    contested: false,
    answerCount: answers.length,
    commentCount: 0,
    usefulCount: 5,
    wonderedCount: 0,
    watchCount: 0,
    ...given,
  },
  points: [],
  comments: [],
  answers,
  continued: false,
  remaining: 0,
  caseParts: null,
});
const schema = (...given: Parameters<typeof page>) => questionSchema(page(...given), "https://forum.example");

describe("a public thread for search engines", () => {
  it("is a question page with its answers", () => {
    expect(schema()).toMatchObject({
      "@type": "QAPage",
      mainEntity: {
        "@type": "Question",
        name: "ST elevation?",
        text: "A\n\nB & C",
        answerCount: 1,
        datePublished: "2026-11-19",
        suggestedAnswer: [{ text: "Look at aVL.", url: "https://forum.example/questions/12/st-elevation#answer-1" }],
      },
    });
  });

  it("accepts an endorsed answer, and only that", () => {
    const { mainEntity } = schema({}, [answer(1), answer(2, { endorsements: 2 })]);
    expect(mainEntity.acceptedAnswer).toHaveLength(1);
    expect(mainEntity.acceptedAnswer?.[0]?.url).toContain("#answer-2");
    expect(mainEntity.suggestedAnswer?.[0]?.url).toContain("#answer-1");
  });

  it("names an anonymous asker by the pseudonym", () => {
    expect(schema().mainEntity.author).toEqual({ "@type": "Person", name: "Anonymous Heron" });
  });

  it("leaves withdrawn answers out", () => {
    expect(schema({}, [answer(1, { author: null, html: "" })]).mainEntity).not.toHaveProperty("suggestedAnswer");
  });

  it("cannot end its script element, whatever a title holds", () => {
    const json = scriptJson(schema({ title: "</script><script>alert(1)</script><!--" }));
    expect(json).not.toContain("<");
    expect(JSON.parse(json).mainEntity.name).toBe("</script><script>alert(1)</script><!--");
  });
});

describe("the words of a post", () => {
  it("keep a word with emphasis in it whole, and part blocks", () => {
    expect(wordsOf("<p>hyper<b>kal</b>aemia</p><ul><li>one</li><li>two</li></ul>")).toBe("hyperkalaemia one two");
  });

  it("are cut between words", () => {
    expect(excerptOf("<p>One two three</p>", 9)).toBe("One two …");
    expect(excerptOf("<p>One two</p>", 9)).toBe("One two");
  });
});
