import fc from "fast-check";
import { expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { isRefusal } from "~/core/refusals";
import { searchPosts } from "~/features/search/search.server";
import { askIn } from "~/features/search/search-ask";
import { similarThreads } from "~/features/search/similar.server";
import { suggest } from "~/features/search/suggestion.server";
import { publish } from "../../support/acts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, aQuestion } from "../../support/questions";

const fixture = [
  ["Why was oxygen not given after the myocardial infarction?", "The saturations were 96%."],
  ["What made the MI a posterior one?", "Tall R waves and ST depression in V1 to V3."],
  ["Breathless at rest: was it heart failure?", "She had dyspnoea and orthopnoea, SpO₂ 88%."],
  ["Was the neutrophil count of 0.4 × 10⁹/L an emergency?", "A fever with a count of 10<sup>9</sup> less."],
  ["Sjögren's and a dry mouth: which test came first?", "The Schirmer test."],
  ["Paediatric fever: when did they take blood?", "Before the antibiotics. Tumour markers were not sent."],
] as const;

onEveryDialect(
  "searching",
  (forum) => {
    const as = (actor: Actor) => ({ ...forum().as(actor), address: "" });
    let filled: Promise<number[]> | undefined;
    const fill = () => {
      filled ??= (async () => {
        const ids: number[] = [];
        for (const [title, asking] of fixture) {
          const { id } = await aQuestion(forum(), {
            title,
            asking,
            tags: [title.startsWith("Paed") ? "fever" : "ward round"],
          });
          await publish(forum(), id);
          ids.push(id);
        }
        return ids;
      })();
      return filled;
    };
    const found = async (q: string) => {
      const ids = await fill();
      const { results } = await searchPosts(as(visitor), { q });
      return results.map((result) => ids.indexOf(result.threadId)).sort();
    };

    it.each([
      ["MI", [0, 1]],
      ["heart attack", [0, 1]],
      ["myocardial infarction", [0, 1]],
      ['"myocardial infarction"', [0]],
      ["SOB", [2]],
      ["dyspnea", [2]],
      ["spo2", [2]],
      ["10⁹", [3]],
      ["sjogren", [4]],
      ["Sjögren’s test", [4]],
      ["pediatric fever", [5]],
      ["tumor", [5]],
      ["the fever", [3, 5]],
      ["saturation", [0]],
      ["NEAR(oxygen fever", []],
      ["title:oxygen", []],
      ["antibiotic* OR fever", []],
    ] as const)("both engines find the same for %s", async (q, expected) => {
      expect(await found(q)).toEqual(expected);
    });

    it("marks what was found as text, so nothing typed or stored becomes markup", async () => {
      const { id } = await aQuestion(forum(), {
        title: "Was <b>glucagonoma</b> & rash considered?",
        asking: "`<script>` glucagonoma",
      });
      await publish(forum(), id);
      const { results } = await searchPosts(as(visitor), { q: "glucagonoma" });
      expect(results[0]?.title).toEqual([
        { text: "Was <b>", hit: false },
        { text: "glucagonoma", hit: true },
        { text: "</b> & rash considered?", hit: false },
      ]);
      expect(results[0]?.snippet).toEqual([
        { text: "<script> ", hit: false },
        { text: "glucagonoma", hit: true },
      ]);
    });

    it("offers the spelling that finds something, only from words this reader may know", async () => {
      const { id } = await aQuestion(forum(), { title: "Was the phaeochromocytoma missed?" });
      const member = await aMember(forum());
      expect((await searchPosts(as(member), { q: "phaeochromocitoma" })).didYouMean).toBe("phaeochromocytoma");
      expect((await searchPosts(as(visitor), { q: "phaeochromocitoma" })).didYouMean).toBeNull();
      await publish(forum(), id);
      expect((await searchPosts(as(visitor), { q: "phaeochromocitoma" })).didYouMean).toBe("phaeochromocytoma");
      expect((await searchPosts(as(visitor), { q: "phaeochromocytoma" })).didYouMean).toBeNull();
    });

    it("offers the specialty or tag that is called so, first", async () => {
      await fill();
      const { offers } = await searchPosts(as(visitor), { q: "Cardiology" });
      expect(offers[0]).toMatchObject({ kind: "specialty", name: "Cardiology" });
      expect((await searchPosts(as(visitor), { q: "fever" })).offers).toMatchObject([
        { kind: "tag", address: "/tags/fever" },
      ]);
    });

    it("an answer that fits leads to the answer, with who wrote it", async () => {
      const { id } = await aQuestion(forum(), { title: "A question about sweating" });
      const mentor = await aMentor(forum(), "cardiology", { name: "Dr Sweat" });
      const answer = await anAnswer(forum(), id, mentor, "Consider an insulinoma first.");
      await publish(forum(), id);
      const { results } = await searchPosts(as(visitor), { q: "insulinoma" });
      expect(results[0]?.answer).toMatchObject({ author: { name: "Dr Sweat" } });
      expect(results[0]?.answer?.address).toContain(`#answer-${answer.id}`);
      const narrowed = async (by: "mentor" | "student") =>
        (await searchPosts(as(visitor), { q: "insulinoma", by })).total;
      expect([await narrowed("mentor"), await narrowed("student")]).toEqual([1, 0]);
    });

    it("finds a thread whose posts have the words between them, after those with all in one post", async () => {
      const mentor = await aMentor(forum(), "cardiology");
      const spread = await aQuestion(forum(), { title: "Was this pheochromoblast of hers benign?" });
      await anAnswer(forum(), spread.id, mentor, "A zirconium scan would have told.");
      const whole = await aQuestion(forum(), { title: "Is a pheochromoblast seen with zirconium?" });
      const half = await aQuestion(forum(), { title: "Another pheochromoblast altogether" });
      for (const { id } of [spread, whole, half]) await publish(forum(), id);
      const { results } = await searchPosts(as(visitor), { q: "pheochromoblast zirconium" });
      expect(results.map((result) => result.threadId)).toEqual([whole.id, spread.id]);
      expect((await searchPosts(as(visitor), { q: "pheochromoblast zirconium", by: "mentor" })).total).toBe(0);
    });

    it("takes no word of a thread together that this reader may not read", async () => {
      const mentor = await aMentor(forum(), "cardiology");
      const { id } = await aQuestion(forum(), { title: "Was the osteoclastoma seen in time?" });
      await anAnswer(forum(), id, mentor, "Only on the xeroradiograph.");
      const total = async (actor: Actor) => (await searchPosts(as(actor), { q: "osteoclastoma xeroradiograph" })).total;
      expect([await total(visitor), await total(await aMember(forum()))]).toEqual([0, 1]);
      await publish(forum(), id);
      expect(await total(visitor)).toBe(1);
    });

    it("narrows by specialty, tag, state and stage", async () => {
      await fill();
      const total = async (narrowing: object) => (await searchPosts(as(visitor), { q: "fever", ...narrowing })).total;
      expect(await total({})).toBe(2);
      expect(await total({ tag: "fever" })).toBe(1);
      expect(await total({ specialty: "cardiology" })).toBe(2);
      expect(await total({ specialty: "neurology" })).toBe(0);
      expect(await total({ state: "unanswered" })).toBe(2);
      expect(await total({ state: "answered" })).toBe(0);
      expect(await total({ stages: ["Year 4 student"] })).toBe(2);
      expect(await total({ stages: ["Year 1 student"] })).toBe(0);
    });

    it("shows what was asked already while a title is typed", async () => {
      const ids = await fill();
      const similar = await similarThreads(as(visitor), "Why no oxygen in a heart attack?");
      expect(similar[0]).toMatchObject({ id: ids[0], state: "unanswered" });
      expect(await similarThreads(as(visitor), "Something else entirely about gallstones")).toEqual([]);
    });

    it("knows a question again in a title as people write it, with a number and words that no title has", async () => {
      const ids = await fill();
      const titles = async (title: string) => (await similarThreads(as(visitor), title)).map(({ id }) => id);
      expect(await titles("Neutrophil count of 0.2 on a Sunday evening: is it an emergency to be admitted?")).toEqual([
        ids[3],
      ]);
      expect(await titles("Breathless for 3 weeks with heart failure: which tablets would you take away?")).toEqual([
        ids[2],
      ]);
      // One word in common is a coincidence.
      expect(await titles("Which emergency bag do you carry on the wards at night?")).toEqual([]);
    });

    it("suggests questions, tags and words that begin so", async () => {
      await fill();
      const suggested = async (q: string) => (await suggest(as(visitor), q)).map(({ kind, text }) => [kind, text]);
      expect(await suggested("feve")).toContainEqual(["tag", "fever"]);
      expect(await suggested("neutr")).toContainEqual(["word", "neutrophil"]);
      expect(await suggested("oxyg")).toContainEqual(["question", fixture[0][0]]);
    });

    it("stops somebody who searches without end", async () => {
      const ctx = forum().as(visitor);
      let refused: unknown;
      for (let count = 0; count < 80 && !refused; count++)
        await searchPosts(ctx, { q: "" }).catch((error) => (refused = error));
      expect(isRefusal(refused) && refused.status).toBe(429);
    });

    it("answers whatever is typed", async () => {
      await fill();
      const piece = fc.oneof(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.constantFrom(
          '"',
          "'",
          "NEAR(",
          "a AND",
          "*",
          ":A",
          "<->",
          "\\",
          "\0",
          "%",
          "co2",
          "β",
          "OR",
          "-",
          "( ",
          "MI",
          "ﬀ",
          "İ",
          "½",
        ),
      );
      const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
      await fc.assert(
        fc.asyncProperty(text, async (q) => {
          const ask = askIn(new URLSearchParams({ q, tag: q, page: q }));
          await searchPosts(as(visitor), ask);
          await suggest(as(visitor), q);
          await similarThreads(as(visitor), q);
        }),
        { numRuns: 120 },
      );
    });
  },
  { anyWords: true },
);
