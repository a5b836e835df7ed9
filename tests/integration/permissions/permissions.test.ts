import { expect, it } from "vitest";
import { sampleActors } from "../../../app/routes/house/sample-actors";
import { onEveryDialect } from "../../support/every-dialect";
import { type PermissionPerson, permissionPeople } from "../../support/permission-people";
import { productMatrix } from "../../support/product-matrix";
import { attempts } from "./attempts";

/** Refusals that mean "not you"; anything else that is thrown is a mistake of the attempt. */
const refusals = new Set(["Forbidden", "SignInNeeded", "NotFound"]);

async function outcome(act: Promise<unknown>): Promise<"x" | "-"> {
  try {
    await act;
    return "x";
  } catch (error) {
    if (error instanceof Error && refusals.has(error.name)) return "-";
    throw error;
  }
}

onEveryDialect(
  "who may do what",
  (forum) => {
    let people: PermissionPerson[] | undefined;

    it("every act of the product's table is tried, and nothing else", () => {
      expect(Object.keys(attempts).sort()).toEqual(Object.keys(productMatrix).sort());
      expect(sampleActors).toHaveLength(10);
    });

    it.each(Object.keys(attempts))(
      "%s: what happens is what the table says",
      async (act) => {
        people ??= await permissionPeople(forum());
        const attempt = attempts[act] ?? (() => Promise.reject(new Error("no attempt")));
        let plain = "";
        let met = "";
        for (const person of people) {
          plain += await outcome(attempt(forum(), person.plain));
          met += person.met === person.plain ? plain.slice(-1) : await outcome(attempt(forum(), person.met));
        }
        const cells = productMatrix[act] ?? "";
        // Without what the cell asks for it is refused, with it it is done.
        expect({ plain, met }).toEqual({ plain: cells.replaceAll("o", "-"), met: cells.replaceAll("o", "x") });
      },
      120_000,
    );
  },
  { anyWords: true },
);
