import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { firstAdminLink, setUpFirstAdmin } from "~/features/identity/joining/setup.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { memberOfCookie } from "../../../support/sign-ins";

const ines = { name: "Ines Halvorsen", email: "ines@example.org", password: "three plain words" };

onEveryDialect("setting up the first administrator", (forum) => {
  const ctx = () => forum().as(visitor);
  const tokenOf = (link: string | null) => link?.split("/").at(-1);
  const setUp = (token: string | undefined, who = ines) =>
    setUpFirstAdmin(ctx(), token, who, "").catch((error) => error.name as string);

  it("works once, with one of the printed links, and of several people one becomes the administrator", async () => {
    const first = await firstAdminLink(ctx());
    expect(first).toMatch(/^http:\/\/localhost:3000\/setup\/.{30,}$/);
    const second = await firstAdminLink(ctx());
    expect(await setUp("forged")).toBe("NotFound");
    expect(await setUp(tokenOf(first), { ...ines, password: "password123" })).toBe("Invalid");
    const outcomes = await Promise.all([
      setUp(tokenOf(first)),
      setUp(tokenOf(second), { ...ines, email: "other@example.org" }),
      setUp(tokenOf(second), { ...ines, email: "third@example.org" }),
    ]);
    expect(outcomes.filter((outcome) => outcome === "Conflict")).toHaveLength(2);
    const cookie = outcomes.find((outcome) => outcome !== "Conflict") ?? "";
    const admin = await memberOfCookie(forum(), cookie);
    // Its duties wait for the second step that the page sets up next.
    expect(admin).toMatchObject({ heldBack: true, admin: false, role: "reader", emailConfirmed: true });
    const grants = await forum().database.read.selectFrom("role_grant").select(["account_id", "role"]).execute();
    expect(grants).toEqual([{ account_id: admin.id, role: "admin" }]);
    expect(await forum().database.read.selectFrom("account").select("id").execute()).toHaveLength(1);
  });

  it("is offered no more once there is one", async () => {
    expect(await firstAdminLink(ctx())).toBeNull();
  });
});
