import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NewCodes, NoCodesNeeded } from "~/features/identity/factors/new-codes";
import { RoleFields } from "~/features/identity/people/role-fields";
import { compareNames, fitWords } from "~/features/identity/registers/name-match";

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("whoever has no second step is told that codes are for one, and gets no button that would be refused", () => {
  const without = renderToStaticMarkup(createElement(NoCodesNeeded));
  expect(textOf(without)).toContain("Your account has no second step, so you need none");
  expect(without).toContain('href="/account/security/app"');
  expect(without).not.toContain("<form");
  const used = renderToStaticMarkup(createElement(NewCodes, { left: 0 }));
  expect(textOf(used)).toContain("You have none left.");
  expect(used).toContain('action="/account/security/recovery"');
});

test("the stage is called optional only where it may be left out", () => {
  const fields = (stageNeeded?: boolean) =>
    textOf(
      renderToStaticMarkup(
        createElement(RoleFields, { roles: [], specialties: [], values: {}, fields: {}, stageNeeded }),
      ),
    );
  expect(fields()).toContain("Stage (optional)");
  expect(fields(true)).not.toContain("optional");
  expect(fields(true)).toContain("Students and mentors need it");
});

test("how well two names fit is said in words, never as a figure", () => {
  expect(fitWords(compareNames("Ines Halvorsen", "Inés Halvorsen"))).toMatch(/^The names fit: [a-z]/);
  expect(fitWords(compareNames("Ines Halvorsen", "Tobias Brandt"))).toMatch(/^The names do not fit: [a-z]/);
  expect(fitWords(compareNames("Ines Halvorsen", "Tobias Brandt"))).not.toMatch(/\d/);
});
