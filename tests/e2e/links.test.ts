import { expect, inject, test } from "vitest";
import { cookieFor, deadLinks } from "./crawl";

const readers = ["visitor", "student", "mentor", "educator", "moderator", "admin"] as const;

test.each(readers)("no link leads nowhere for a %s", { timeout: 240_000 }, async (role) => {
  const site = inject("demoUrl");
  const person = inject("demoPeople").find((one) => one.role === role);
  if (role !== "visitor" && !person) throw new Error(`The demo has no ${role}.`);
  const { dead, pages } = await deadLinks(site, { cookie: person ? await cookieFor(site, person) : "", each: 2 });
  expect(dead).toEqual([]);
  expect(pages).toBeGreaterThan(40);
});
