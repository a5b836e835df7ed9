import { expect, it } from "vitest";
import { onEveryDialect } from "../support/every-dialect";

onEveryDialect("the schema", (forum) => {
  it("is up to date after one migration, and a second one changes nothing", async () => {
    expect(await forum().database.migrate()).toEqual([]);
  });

  it("answers a question to every view", async () => {
    for (const view of ["visible_thread", "visible_answer", "visible_comment", "badge"] as const)
      expect(await forum().database.read.selectFrom(view).selectAll().execute()).toEqual([]);
  });
});
