import { expect, it } from "vitest";
import { checkingCases } from "~/features/cases/case/case-access";
import { inviters } from "~/features/identity/people/role";
import { moderating } from "~/features/moderation/review/review";
import { admins, curators, moderators, takingPart } from "~/platform/route-rules";
import { permissionTable } from "../../../app/routes/house/permissions";
import { sampleActors } from "../../../app/routes/house/sample-actors";
import { anActor } from "../../support/actors";
import { productMatrix } from "../../support/product-matrix";

it("the page says what the product's table says", () => {
  const table = permissionTable();
  expect(sampleActors).toHaveLength(10);
  const mark = (cell: boolean | string) => (cell === true ? "x" : cell === false ? "-" : "o");
  expect(Object.fromEntries(table.map(({ act, cells }) => [act, cells.map(mark).join("")]))).toEqual(productMatrix);
});

it("an open condition is told in words", () => {
  const words = permissionTable().flatMap(({ cells }) => cells.filter((cell) => typeof cell === "string"));
  expect(new Set(words)).toEqual(new Set(["own specialty", "if mentor there", "with standing"]));
});

it("a pause rests every duty: nobody does more than read and report", () => {
  const NOW = 0;
  for (const duty of [{ moderator: true }, { admin: true }, { role: "mentor", mentorSpecialtyId: 1 }] as const) {
    const active = anActor(duty);
    const paused = anActor({ ...duty, suspendedUntil: NOW + 1 });
    const rules = { admins, moderators, inviters, moderating, takingPart, curators, checkingCases };
    const may = (actor: typeof active) =>
      Object.entries(rules)
        .filter(([, rule]) => rule(actor, NOW).ok)
        .map(([name]) => name);
    expect(may(active)).not.toEqual([]);
    expect(may(paused)).toEqual([]);
  }
});
