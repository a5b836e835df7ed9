import { expect, it } from "vitest";
import { permissionTable } from "../../../app/routes/house/permissions";
import { sampleActors } from "../../../app/routes/house/sample-actors";

/** PRODUCT's matrix: visitor, e-mail confirmed, student, doctor in training, mentor, educator, moderator, admin. */
const matrix: Record<string, string> = {
  "Read public questions, pages and collections": "xxxxxxxx",
  "Report that a post may identify somebody": "xxxxxxxx",
  "Read questions for verified members": "--xxxxxx",
  Ask: "--xxxxxx",
  "Ask anonymously": "--xx----",
  Answer: "--xxxxxx",
  "Comment, follow, bookmark, flag": "--xxxxxx",
  Vote: "--xxxxxx",
  "Endorse an answer": "----o---",
  "Pin learning points, keep collections": "----oxxx",
  "Make a question public": "-----xxx",
  "Decide reports; reveal an anonymous author, two together": "------x-",
  "Settings, roles, governance record, import and export": "-------x",
  "Tell a case, with attachments": "--xxxxxx",
  "Check somebody else’s case before it is published": "-----xx-",
  "Check a case whose author kept something uncovered": "------x-",
};

it("the page says what the product's table says", () => {
  const table = permissionTable();
  expect(sampleActors).toHaveLength(8);
  const mark = (cell: boolean | string) => (cell === true ? "x" : cell === false ? "-" : "o");
  expect(Object.fromEntries(table.map(({ act, cells }) => [act, cells.map(mark).join("")]))).toEqual(matrix);
});
