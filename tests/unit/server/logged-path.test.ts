import { expect, it } from "vitest";
import { loggedPath } from "../../../app/logged-path";
import { createRouteFinder } from "../../../app/route-finder";
import routes from "../../../app/routes";

const paths = routes.map(({ path }) => path ?? "");
const find = createRouteFinder(paths.map((path) => ({ id: path || "home", path })));

const withToken = paths.filter((path) => path.includes(":token"));
const addressOf = (path: string) => `/${path.replace(":token", "s3cretToken").replace(/:\w+/g, "other")}`;

it("no route's token comes into a log, in its documents or its data", () => {
  expect(withToken.length).toBeGreaterThan(30);
  const said = withToken.flatMap((path) => [addressOf(path), `${addressOf(path)}.data`, `${addressOf(path)}/`]);
  expect(said.map((address) => loggedPath(find, address)).filter((line) => line.includes("s3cret"))).toEqual([]);
});

it("a link with a letter too many or an escape tells no token either", () => {
  const torn = withToken.flatMap((path) => [`${addressOf(path)}/more/of/it`, `${addressOf(path)}%20`]);
  expect(torn.map((address) => loggedPath(find, address)).filter((line) => line.includes("s3cret"))).toEqual([]);
});

it("everything else is there", () => {
  expect(loggedPath(find, "/questions/12/why")).toBe("/questions/12/why");
  expect(loggedPath(find, "/cases/abc/text")).toBe("/cases/…/text");
  expect(loggedPath(find, "/media/abc/960.data")).toBe("/media/…/960.data");
  expect(loggedPath(find, "/nowhere")).toBe("/nowhere");
  expect(loggedPath(find, "/")).toBe("/");
});
