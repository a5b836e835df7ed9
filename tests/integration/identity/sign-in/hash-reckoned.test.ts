import { afterEach, beforeEach, expect, it, type MockInstance, vi } from "vitest";
import { visitor } from "~/core/actor";
import { argon2, hashPassword } from "~/features/identity/sign-in/password.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";

onEveryDialect("signing in with a password", (forum) => {
  // The real function, counted: what takes the time at this door is how often it is called, and with what costs.
  let reckoned: MockInstance<typeof argon2.verify>;
  beforeEach(() => {
    reckoned = vi.spyOn(argon2, "verify");
  });
  afterEach(() => reckoned.mockRestore());

  it.each(["known", "unknown", "unconfirmed", "without-password"])(
    "reckons one hash, with today's costs, where the address is %s",
    async (which) => {
      const stored = await hashPassword("the password of somebody");
      for (const [name, emailConfirmed, password_hash] of [
        ["known", true, stored],
        ["unconfirmed", false, stored],
        ["without-password", true, null],
      ] as const) {
        const email = `${name}-${which}@example.org`;
        const { id } = await aMember(forum(), { email, emailConfirmed });
        await forum().database.write((tx) =>
          tx.updateTable("account").set({ password_hash }).where("id", "=", id).execute(),
        );
      }
      const typed = { email: `${which}-${which}@example.org`, password: "a guess that is wrong" };
      await expect(signIn(forum().as(visitor), typed, "")).rejects.toMatchObject({ name: "Invalid" });
      const costs = reckoned.mock.calls.map(([hash]) => hash.toString().split("$").slice(1, 4).join("$"));
      expect(costs).toEqual(["argon2id$v=19$m=19456,t=2,p=1"]);
      expect(await reckoned.mock.results[0]?.value).toBe(false);
    },
  );
});
