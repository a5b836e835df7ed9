import { expect, it } from "vitest";
import { sourcesOf } from "./sources";

const app = sourcesOf("app");
const filesWith = (pattern: RegExp) => app.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

it("only the text check, and the forum's own words, make text that others may read", () => {
  expect(filesWith(/\bas CheckedText\b|\bas Checked</).sort()).toEqual([
    // A case's texts passed when it was sent in; here they only move into their thread.
    "app/features/forum/case-thread.server.ts",
    "app/platform/own-words.ts",
    "app/platform/text-check.server.ts",
  ]);
});

it("the forum's own words are those of seeds and of the demo, and what an edit's note says of its own", () => {
  const users = filesWith(/\bownWords\(/).filter((path) => !/^app\/cli\/(?:seed|demo)\/|own-words/.test(path));
  expect(users).toEqual(["app/features/forum/thread-edit.server.ts"]);
});
