import { expect, test } from "vitest";
import { referencesOf } from "~/features/forum/answer/reference.queries.server";
import {
  addReference,
  editReference,
  type ReferenceInput,
  referenceForm,
  removeReference,
} from "~/features/forum/answer/reference.server";
import { parseForm } from "~/platform/forms.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, answerRow, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("references", (forum) => {
  const guideline: ReferenceInput = {
    kind: "guideline",
    title: "Pericardial diseases",
    year: 2015,
    level: "guideline",
    doi: "10.1093/eurheartj/ehv318",
    pmid: null,
    url: null,
  };
  const answered = async () => anAnswer(forum(), (await aQuestion(forum())).id);
  const form = (fields: Record<string, string>) =>
    parseForm(new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) }), referenceForm);

  test("the form reads a pasted DOI, a PubMed address and a year", async () => {
    const fields = { kind: "trial", title: "ICAP", year: "2013", level: "trial" };
    await expect(form({ ...fields, doi: "https://doi.org/10.1056/NEJMoa1208536" })).resolves.toMatchObject({
      doi: "10.1056/nejmoa1208536",
      year: 2013,
      pmid: null,
    });
    await expect(form({ ...fields, doi: "nejm", pmid: "x1", url: "http://a.org", year: "13" })).rejects.toMatchObject({
      fields: {
        doi: expect.stringContaining("10.1000/"),
        pmid: expect.stringContaining("figures only"),
        url: expect.stringContaining("https://"),
        year: expect.stringContaining("four figures"),
      },
    });
    await expect(form(fields)).rejects.toMatchObject({ fields: { doi: expect.stringContaining("found") } });
    await expect(form({ kind: "opinion", title: "What we do", level: "expert-opinion" })).resolves.toMatchObject({
      level: "expert-opinion",
      year: null,
    });
  });

  test("the author and a mentor add references; they are counted", async () => {
    const answer = await answered();
    await addReference(unlimited(forum(), answer.author), answer.id, guideline);
    await addReference(unlimited(forum(), await aMentor(forum(), "neurology")), answer.id, {
      ...guideline,
      title: "Another",
      doi: "10.1000/other",
    });
    expect((await answerRow(forum(), answer.id)).reference_count).toBe(2);
  });

  test("the same reference twice is refused", async () => {
    const answer = await answered();
    const ctx = unlimited(forum(), answer.author);
    const both = await Promise.allSettled([
      addReference(ctx, answer.id, guideline),
      addReference(ctx, answer.id, { ...guideline, title: "The same by its DOI" }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await answerRow(forum(), answer.id)).reference_count).toBe(1);
  });

  test("another student neither adds nor removes", async () => {
    const answer = await answered();
    await addReference(unlimited(forum(), answer.author), answer.id, guideline);
    const [reference] = await referencesOf(forum().database.read, answer.id);
    const student = unlimited(forum(), await aMember(forum()));
    await expect(addReference(student, answer.id, guideline)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(removeReference(student, reference?.id ?? 0)).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a mentor says what superseded it, and its adder removes it, once", async () => {
    const answer = await answered();
    await addReference(unlimited(forum(), answer.author), answer.id, guideline);
    const [reference] = await referencesOf(forum().database.read, answer.id);
    const mentor = unlimited(forum(), await aMentor(forum(), "cardiology"));
    await editReference(mentor, reference?.id ?? 0, { ...guideline, superseded: "2025 guideline" });
    expect((await referencesOf(forum().database.read, answer.id))[0]?.supersededBy).toBe("2025 guideline");
    const ctx = unlimited(forum(), answer.author);
    await Promise.allSettled([removeReference(ctx, reference?.id ?? 0), removeReference(ctx, reference?.id ?? 0)]);
    expect((await answerRow(forum(), answer.id)).reference_count).toBe(0);
  });
});
