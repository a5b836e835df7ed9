import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { askClaim, claimAccount, openClaim } from "~/features/identity/joining/claim.server";
import { signUp } from "~/features/identity/joining/sign-up.server";
import { askReset } from "~/features/identity/sign-in/password-reset.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember } from "../../../support/people";
import { memberOfCookie } from "../../../support/sign-ins";

const password = "three plain words";

onEveryDialect("claiming an imported account", (forum) => {
  let last = 0;
  const ctx = () => ({ ...forum().as(visitor), address: `198.51.100.${++last}` });
  async function imported(email: string | null) {
    const number = ++last;
    const { id, handle } = await forum().database.write((tx) =>
      tx
        .insertInto("account")
        .values({
          handle: `moved-${number}`,
          name: `Dr Moved ${number}`,
          email,
          imported_from: `old-forum-${number}`,
          imported_role: "mentor",
          created_at: 0,
        })
        .returning(["id", "handle"])
        .executeTakeFirstOrThrow(),
    );
    return { id, handle };
  }
  const badge = (id: number) =>
    forum().database.read.selectFrom("badge").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const claim = (token: string) => claimAccount(ctx(), token, password, "").catch((error) => error.name as string);

  it("by the mail it came with makes it its owner's, unchecked, once", async () => {
    const { id, handle } = await imported("moved@example.org");
    expect(await badge(id)).toMatchObject({ role: "mentor", imported: 1 });
    await askClaim(ctx(), handle);
    const { token, path } = await lastMailTo(forum(), "moved@example.org");
    expect(path).toBe(`/claim/${handle}/${token}`);
    expect(await claim("forged")).toBe("NotFound");
    const outcomes = await Promise.all([claim(token), claim(token)]);
    expect(outcomes).toContain("Conflict");
    const owner = await memberOfCookie(forum(), outcomes.find((outcome) => outcome !== "Conflict") ?? "");
    expect(owner).toMatchObject({ id, role: "reader", mentorSpecialtyId: null, emailConfirmed: true });
    expect(await badge(id)).toMatchObject({ role: "reader", imported: 1 });
    expect(await openClaim(ctx(), handle)).toMatchObject({ claimed: true });
    await expect(askClaim(ctx(), handle)).rejects.toMatchObject({ name: "Conflict" });
  });

  it("its link runs out after three days, and a new one is asked for on the claim page", async () => {
    const { id, handle } = await imported("late@example.org");
    await askClaim(ctx(), handle);
    const { token } = await lastMailTo(forum(), "late@example.org");
    forum().time.now += 3 * DAY;
    await expect(claimAccount(ctx(), token, password, "")).rejects.toThrow("has run out. Ask for a new one");
    expect(await badge(id)).toMatchObject({ role: "mentor", imported: 1 });
    await askClaim(ctx(), handle);
    const again = await lastMailTo(forum(), "late@example.org");
    expect(await memberOfCookie(forum(), await claim(again.token))).toMatchObject({ id });
    expect(await claim(token)).toBe("Conflict");
  });

  it("without an address sends nothing and says nothing else", async () => {
    const { handle } = await imported(null);
    const before = forum().mailbox.list().length;
    expect(await askClaim(ctx(), handle)).toBeUndefined();
    await forum().jobs.drain();
    expect(forum().mailbox.list()).toHaveLength(before);
  });

  it("is what a forgotten password and signing up with its address lead to as well", async () => {
    await imported("forgot@example.org");
    await askReset(ctx(), "forgot@example.org");
    expect((await lastMailTo(forum(), "forgot@example.org")).path).toContain("/claim/");
    await imported("joins@example.org");
    await signUp(
      ctx(),
      { name: "New Name", email: "joins@example.org", role: "student", specialty: null, stage: null },
      { registration: "open", domains: [] },
    );
    expect((await lastMailTo(forum(), "joins@example.org")).path).toContain("/claim/");
    const row = await forum()
      .database.read.selectFrom("account")
      .select(["name", "password_hash"])
      .where("email", "=", "joins@example.org")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name: expect.stringContaining("Dr Moved"), password_hash: null });
  });

  it("is not for accounts that no import brought", async () => {
    const member = await aMember(forum());
    await expect(openClaim(ctx(), member.handle)).rejects.toMatchObject({ name: "NotFound" });
    await expect(askClaim(ctx(), member.handle)).rejects.toMatchObject({ name: "Conflict" });
  });
});
