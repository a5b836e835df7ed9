import { expect, test } from "vitest";
import { mentions } from "~/platform/markdown/mentions";

test.each<[string, string[]]>([
  ["@anna-k and (@ben2), @cleo.", ["anna-k", "ben2", "cleo"]],
  ["@anna @ben @anna", ["anna", "ben"]],
  ["@Anna said", ["anna"]],
  ["**@anna** _@ben_ > @cleo\n@dan", ["anna", "ben", "cleo", "dan"]],
  ["@anna's, @ben: @cleo! \u201C@dan\u201D", ["anna", "ben", "cleo", "dan"]],
  ["x".repeat(3), []],
])("%s mentions %j", (source, handles) => expect(mentions(source)).toEqual(handles));

test.each([
  "write to anna@example.test or a.b@c",
  "https://a.test/@anna www.a.test/@anna a/@anna",
  "@a",
  `@${"a".repeat(31)}`,
  `@${"a".repeat(30)}-b`,
  "@anna@example.test",
  "@anna.example",
  "@-a- @--",
  "@jürgen é@anna",
  "@@anna",
])("%s mentions nobody", (source) => expect(mentions(source)).toEqual([]));

test("code mentions nobody", () => {
  expect(mentions("`@anna` ``a ` @ben`` @cleo `@dan")).toEqual(["cleo", "dan"]);
  expect(mentions("```\n@anna\n```js\n@ben\n```\n@cleo")).toEqual(["cleo"]);
  expect(mentions("~~~\n@anna\n```\n~~~~\n@ben")).toEqual(["ben"]);
  expect(mentions("> ```\n> @anna\n> ```\n\n- ```\n  @ben\n  ```\n\n@cleo")).toEqual(["cleo"]);
  expect(mentions("text\n\n    @anna\n\n@ben\n    @cleo")).toEqual(["ben", "cleo"]);
  expect(mentions("```inline``` @anna")).toEqual(["anna"]);
});

test("a backtick without a partner in its paragraph opens nothing", () => {
  expect(mentions("5` @anna\n\n7` @ben")).toEqual(["anna", "ben"]);
});

test("reading takes time in proportion to the text", () => {
  const time = (source: string) => {
    const start = process.cpuUsage();
    mentions(source);
    return process.cpuUsage(start).user / 1000;
  };
  for (const part of ["`", "` `` ", "@a", "@a-", "~~~\n", "> - ", "www.", "1. "]) {
    expect(time(part.repeat(20_000 / part.length)), JSON.stringify(part)).toBeLessThan(500);
  }
});
