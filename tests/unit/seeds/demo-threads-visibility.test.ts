import { demoThreads } from "db/seeds/demo";
import { describe, expect, it } from "vitest";

describe("the invented community", () => {
  it("never shows an episode to the public: a patient's story stays with verified members", () => {
    const told = demoThreads.filter((thread) => thread.patient === "over" && thread.visibility === "public");
    expect(told.map((thread) => thread.key)).toEqual([]);
  });

  it("has at least 60 threads over 20 specialties with 200 answers, 45 of them public", () => {
    expect(demoThreads.length).toBeGreaterThanOrEqual(60);
    expect(new Set(demoThreads.map((thread) => thread.specialty)).size).toBeGreaterThanOrEqual(20);
    expect(demoThreads.flatMap((thread) => thread.answers).length).toBeGreaterThanOrEqual(200);
    expect(demoThreads.filter((thread) => thread.visibility === "public").length).toBeGreaterThanOrEqual(45);
  });
});
