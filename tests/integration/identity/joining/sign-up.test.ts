import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { askConfirmation, confirmSignUp, openConfirmation } from "~/features/identity/joining/confirmation.server";
import { signUp } from "~/features/identity/joining/sign-up.server";
import { findPerson } from "~/features/identity/people/person.queries.server";
import { handleNow } from "~/features/identity/people/profile.queries.server";
import { askReset } from "~/features/identity/sign-in/password-reset.server";
import { askSignInLink, signIn } from "~/features/identity/sign-in/sign-in.server";
import { sweepIdentity } from "~/features/identity/sweep.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember } from "../../../support/people";
import { memberOfCookie } from "../../../support/sign-ins";

const open = { registration: "open" as const, domains: [] };
const password = "three plain words";
const noor = (more: object = {}) => ({
  name: "Noor Haddad",
  email: "noor@example.org",
  role: "student" as const,
  specialty: null,
  stage: "4",
  ...more,
});

onEveryDialect("signing up", (forum) => {
  let last = 0;
  // Another network each time: the limits have tests of their own.
  const ctx = () => ({ ...forum().as(visitor), address: `198.51.100.${++last % 250}` });
  const confirm = (token: string, typed = password) =>
    confirmSignUp(ctx(), token, typed, "").catch((error) => error.name as string);
  const accountsOf = (email: string) =>
    forum()
      .database.read.selectFrom("account")
      .select(["id", "name", "handle", "password_hash"])
      .where("email", "=", email)
      .execute();

  it("is refused where joining is by invitation", async () => {
    await expect(signUp(ctx(), noor(), { registration: "invitation", domains: [] })).rejects.toMatchObject({
      name: "Forbidden",
    });
    expect(await forum().database.read.selectFrom("sign_up").select("id").execute()).toEqual([]);
  });

  it("makes an account once its owner opened the link and chose a password, without a role", async () => {
    await signUp(ctx(), noor(), open);
    const mail = await lastMailTo(forum(), "noor@example.org");
    expect(mail.path).toBe(`/confirm/${mail.token}`);
    // Programs that look into mails open links, on other machines too: nothing comes of that.
    expect(await openConfirmation(ctx(), mail.token)).toEqual({
      words: null,
      name: "Noor Haddad",
      email: "noor@example.org",
    });
    expect(await accountsOf("noor@example.org")).toEqual([]);
    expect(await confirm(mail.token, "password123")).toBe("Invalid");
    expect(await confirm(mail.token, "noor haddad")).toBe("Invalid");
    const member = await memberOfCookie(forum(), await confirm(mail.token));
    expect(member).toMatchObject({ role: "reader", emailConfirmed: true, handle: "noor-haddad" });
    expect((await signIn(ctx(), { email: "noor@example.org", password }, "")).stepNext).toBe(false);
    expect(await confirm(mail.token)).toBe("Conflict");
    expect((await openConfirmation(ctx(), mail.token)).words).toContain("was used");
    const wish = await forum().database.read.selectFrom("role_wish").selectAll().executeTakeFirstOrThrow();
    expect(wish).toMatchObject({ account_id: member.id, role: "student", stage: "Year 4" });
  });

  it("with an address that has an account answers the same, mails once, and changes nothing", async () => {
    const known = await aMember(forum(), { email: "known@example.org", name: "Known" });
    const answers: unknown[] = [];
    const mails: number[] = [];
    for (const email of ["known@example.org", "unknown@example.org"]) {
      answers.push(await signUp(ctx(), noor({ email }), open));
      const jobs = await forum().database.read.selectFrom("job").select(["type", "payload"]).execute();
      expect(jobs.some(({ payload }) => payload.includes("@"))).toBe(false);
      answers.push(jobs.map((job) => [job.type, Object.keys(JSON.parse(job.payload))]));
      await forum().jobs.drain();
      mails.push(
        forum()
          .mailbox.list()
          .filter((mail) => mail.to === email).length,
      );
    }
    expect(answers.slice(0, 2)).toEqual(answers.slice(2));
    expect(mails).toEqual([1, 1]);
    expect((await lastMailTo(forum(), "known@example.org")).subject).toContain("You already have an account");
    expect(await accountsOf("known@example.org")).toEqual([
      { id: known.id, name: "Known", handle: known.handle, password_hash: null },
    ]);
    const kept = await forum().database.read.selectFrom("sign_up").select("email").execute();
    expect(kept).toEqual([{ email: "unknown@example.org" }]);
  });

  it("tells nobody afterwards whether the address had an account: not by signing in, nor by a page or a handle", async () => {
    await aMember(forum(), { email: "has-one@example.org", name: "Has One" });
    const seen: unknown[] = [];
    for (const email of ["has-one@example.org", "has-none@example.org"]) {
      await signUp(ctx(), noor({ email, name: `Wanted ${email.split("@")[0]?.replace("-", " ")}` }), open);
      await forum().jobs.drain();
      const refused = await signIn(ctx(), { email, password }, "").catch((error) => error);
      const handle = `wanted-${email.split("@")[0]}`;
      seen.push([refused.name, refused.message, refused.fields]);
      seen.push([await findPerson(forum().database.read, handle), await handleNow(forum().database.read, handle)]);
    }
    expect(seen.slice(0, 2)).toEqual(seen.slice(2));
    expect(seen[0]).toEqual(["Invalid", expect.stringContaining("open the link we mailed first"), expect.anything()]);
    expect(seen[1]).toEqual([undefined, null]);
    // Somebody else with the same name, and an address of their own, learns nothing from the handle they get.
    await signUp(ctx(), noor({ email: "own@example.org", name: "Wanted has none" }), open);
    const { token } = await lastMailTo(forum(), "own@example.org");
    expect((await memberOfCookie(forum(), await confirm(token))).handle).toBe("wanted-has-none");
  });

  it("with somebody else's address gains nothing: whoever reads its mails chooses the password", async () => {
    await signUp(ctx(), noor({ email: "victim@example.org", name: "A Squatter" }), open);
    await askSignInLink(ctx(), "victim@example.org");
    await askReset(ctx(), "victim@example.org");
    const first = await lastMailTo(forum(), "victim@example.org");
    await signUp(ctx(), noor({ email: "victim@example.org", name: "The Owner" }), open);
    const second = await lastMailTo(forum(), "victim@example.org");
    const owner = await memberOfCookie(forum(), await confirm(second.token, "words of the owner"));
    expect(owner).toMatchObject({ name: "The Owner", emailConfirmed: true });
    expect(await confirm(first.token, "words of a squatter")).toBe("Conflict");
    expect(
      forum()
        .mailbox.list()
        .filter(({ to }) => to === "victim@example.org").length,
    ).toBe(2);
  });

  it("an address that got an account meanwhile gets no second one, and its link says so", async () => {
    await signUp(ctx(), noor({ email: "meanwhile@example.org" }), open);
    const { token } = await lastMailTo(forum(), "meanwhile@example.org");
    await aMember(forum(), { email: "meanwhile@example.org", name: "Meanwhile" });
    expect((await openConfirmation(ctx(), token)).words).toContain("has an account already");
    expect(await confirm(token)).toBe("Conflict");
    expect(await accountsOf("meanwhile@example.org")).toMatchObject([{ name: "Meanwhile", password_hash: null }]);
  });

  it("links of one address that are opened at once make one account", async () => {
    const tokens: string[] = [];
    for (const name of ["One", "Two", "Three"]) {
      await signUp(ctx(), noor({ email: "same@example.org", name }), open);
      tokens.push((await lastMailTo(forum(), "same@example.org")).token);
    }
    const outcomes = await Promise.all(tokens.concat(tokens).map((token) => confirm(token)));
    expect(outcomes.filter((outcome) => outcome === "Conflict")).toHaveLength(5);
    expect(await accountsOf("same@example.org")).toHaveLength(1);
  });

  it("people with the same name get different handles", async () => {
    const tokens: string[] = [];
    for (const number of [1, 2, 3, 4]) {
      await signUp(ctx(), noor({ name: "Same Name", email: `s${number}@example.org` }), open);
      tokens.push((await lastMailTo(forum(), `s${number}@example.org`)).token);
    }
    await Promise.all(tokens.map((token) => confirm(token)));
    const handles = await forum()
      .database.read.selectFrom("account")
      .select("handle")
      .where("name", "=", "Same Name")
      .execute();
    expect(new Set(handles.map((row) => row.handle)).size).toBe(4);
  });

  it("is for the domains of the settings, and for years that there are", async () => {
    const school = { registration: "open" as const, domains: ["northmere.ac.uk"] };
    const fieldsOf = (more: object) =>
      signUp(ctx(), noor(more), school).then(
        () => ({}),
        (error) => error.fields,
      );
    expect(await fieldsOf({ email: "a@evil-northmere.ac.uk" })).toHaveProperty("email");
    expect(await fieldsOf({ email: "a@northmere.ac.uk.evil.example" })).toHaveProperty("email");
    expect(await fieldsOf({ email: "a@northmere.ac.uk", stage: "Year 12" })).toHaveProperty("stage");
    expect(await fieldsOf({ email: "a@student.northmere.ac.uk" })).toEqual({});
  });

  it("a link runs out after three days, and what was typed goes with it", async () => {
    await signUp(ctx(), noor({ email: "slow@example.org" }), open);
    const { token } = await lastMailTo(forum(), "slow@example.org");
    forum().time.now += 3 * DAY;
    expect(await confirm(token)).toBe("Conflict");
    expect((await openConfirmation(ctx(), token)).words).toContain("has run out");
    await sweepIdentity(forum().as(visitor));
    expect(await forum().database.read.selectFrom("sign_up").select("id").execute()).toEqual([]);
  });
});

onEveryDialect("an account whose address nobody has confirmed", (forum) => {
  it("is shown to nobody, and its owner can ask for a link that confirms the address", async () => {
    const begun = await aMember(forum(), { emailConfirmed: false, email: "begun@example.org", role: "reader" });
    expect(await findPerson(forum().database.read, begun.handle)).toBeUndefined();
    await askConfirmation(forum().as(begun));
    const { path } = await lastMailTo(forum(), "begun@example.org");
    expect(path).toContain("/confirm/address/");
    const through = await aMember(forum(), { emailConfirmed: false, role: "reader" });
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email: null }).where("id", "=", through.id).execute(),
    );
    // Whoever came through a provider without an address is there all the same.
    expect(await findPerson(forum().database.read, through.handle)).toBeDefined();
  });
});
