import { sql } from "kysely";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { runChecks } from "../../../app/cli/verify";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";

onEveryDialect("wardround verify", (forum) => {
  async function verify() {
    const lines: string[] = [];
    const well = await runChecks(forum().as(visitor), (line) => lines.push(line));
    return { well, failed: lines.filter((line) => line.startsWith("FAILED")), lines };
  }
  const run = (statement: string) => forum().database.write((tx) => sql.raw(statement).execute(tx));

  it("says one line a check and finds nothing on a sound database", async () => {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const id = await anAnswerRow(forum(), { threadId, authorId: author.id });
    await run(`update thread set answer_count = 1 where id = ${threadId}`);
    await raiseFlag(forum().as(author), { post: { kind: "answer", id }, reason: "identifies", comment: "" });
    const { well, lines } = await verify();
    expect(lines.join("\n")).not.toContain("FAILED");
    expect(lines).toHaveLength(7);
    expect(well).toBe(true);
  });

  it.each([
    ["a count that is wrong", "update thread set comment_count = 7", "update thread set comment_count = 0"],
    [
      "a total that is wrong",
      "insert into standing_total select id, 1, 'asking', 5 from account limit 1",
      "delete from standing_total",
    ],
    [
      "a hidden post that is missing",
      "insert into hidden_post select 'comment', 4711, thread_id, id, 1, null, 'other' from review limit 1",
      "delete from hidden_post where post_id = 4711",
    ],
    ["a log whose end is forged", "update audit_anchor set signature = 'x'", "update audit_anchor set signature = 'x'"],
  ])("finds %s", async (_what, damage, repair) => {
    await run(damage);
    const { well, failed } = await verify();
    expect(failed).toHaveLength(1);
    expect(well).toBe(false);
    await run(repair);
  });
});
