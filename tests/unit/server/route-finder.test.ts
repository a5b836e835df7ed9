import { expect, it } from "vitest";
import { createRouteFinder } from "../../../app/route-finder";

const find = createRouteFinder(
  [
    "",
    "questions",
    "questions/:id",
    "questions/:id/:slug",
    "questions/:id/answers",
    "house/how-standing-works",
    "house/:slug",
    "people/me/key",
    "people/:handle",
    "feeds/latest.atom",
    "*",
  ].map((path) => ({ id: path || "home", path })),
);

it.each([
  ["/", "home"],
  ["/_root.data", "home"],
  ["/questions", "questions"],
  ["/questions/", "questions"],
  ["/Questions", "questions"],
  ["/questions.data", "questions"],
  ["/questions/12", "questions/:id"],
  ["/questions/12/why.data", "questions/:id/:slug"],
  ["/questions/12/answers", "questions/:id/answers"],
  ["/house/how-standing-works", "house/how-standing-works"],
  ["/house/rules", "house/:slug"],
  ["/people/me", "people/:handle"],
  ["/feeds/latest.atom", "feeds/latest.atom"],
  ["/nowhere", null],
  ["/questions/12/why/more", null],
  ["/questions//why", null],
  ["/questions/12/%61nswers", null],
])("%s belongs to %s", (address, route) => {
  expect(find(address)?.id ?? null).toBe(route);
});

it("gives the named parts of an address as they were written", () => {
  expect(find("/Questions/12/Why-now")).toEqual({
    id: "questions/:id/:slug",
    path: "questions/:id/:slug",
    params: { id: "12", slug: "Why-now" },
  });
});
