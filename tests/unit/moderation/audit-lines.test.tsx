import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AuditLines } from "~/features/moderation/audit/audit-lines";

it("the log names what was acted on in words", () => {
  const row = { seq: 1, at: 0, actor: "Ada", reason: null, erased: false, withheld: false };
  const line = (act: string, subjectKind: string) =>
    renderToStaticMarkup(<AuditLines rows={[{ ...row, act, subjectKind, subjectId: "2" }]} admin />);
  expect(line("cohort-link-made", "cohortlink")).toContain("Link to a cohort made</b>: <span>cohort link 2</span>");
  expect(line("answer-hidden", "answer")).toContain(">answer 2<");
});
