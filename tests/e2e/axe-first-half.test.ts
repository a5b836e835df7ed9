import { expect, it } from "vitest";
import routes from "../../app/routes";
import { lookAtHalf } from "./axe";
import { pageTypes } from "./page-types";

const pathsOf = (list: readonly { path?: string; index?: boolean }[]) => list.map(({ path }) => path ?? "");

it("every address of routes.ts has its page type here, and nothing else has", () => {
  const paths = pathsOf(routes);
  expect(paths.filter((path) => !(path in pageTypes))).toEqual([]);
  expect(Object.keys(pageTypes).filter((path) => !paths.includes(path))).toEqual([]);
});

lookAtHalf(0);
