import type { AttachmentTable } from "db/schema/cases";
import type { CheckedText } from "db/schema/shown-text";
import type { Updateable } from "kysely";
import { expect, expectTypeOf, it } from "vitest";
import type { ResultTable } from "~/deidentify/media";
import type { Passed } from "~/platform/text-check.server";
import { sourcesOf } from "./sources";

const app = sourcesOf("app");
const filesWith = (pattern: RegExp) => app.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

it("only the text check, and the forum's own words, make text that others may read", () => {
  expect(filesWith(/\bas CheckedText\b|\bas Checked</).sort()).toEqual([
    // A case's texts passed when it was sent in; here they only move into their thread.
    "app/features/forum/thread/case-thread.server.ts",
    "app/platform/own-words.ts",
    "app/platform/text-check.server.ts",
  ]);
});

it("a table of results takes words that passed, or those of a file that its author alone reads", () => {
  expectTypeOf<string>().not.toExtend<Updateable<AttachmentTable>["table_json"]>();
  expectTypeOf<Passed<ResultTable>["caption"]>().toBeNever();
  expectTypeOf<Passed<ResultTable>["rows"][number]["cells"][number]["text"]>().toBeNever();
  expectTypeOf<ResultTable<CheckedText>>().toExtend<Passed<ResultTable<CheckedText>>>();
  expect(filesWith(/\bas UnreadText\b/)).toEqual(["app/features/cases/upload/cleaning.server.ts"]);
});

it("the forum's own words are those of seeds and of the demo, and what an edit's note says of its own", () => {
  const users = filesWith(/\bownWords\(/).filter((path) => !/^app\/cli\/(?:seed|demo)\/|own-words/.test(path));
  expect(users).toEqual(["app/features/forum/thread/thread-edit.server.ts"]);
});
