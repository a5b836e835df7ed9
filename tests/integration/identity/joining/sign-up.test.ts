import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { confirmSignUp, openConfirmation } from "~/features/identity/joining/confirmation.server";
import { signUp } from "~/features/identity/joining/sign-up.server";
import { askReset, resetPassword } from "~/features/identity/sign-in/password-reset.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";

const open = { registration: "open" as const, domains: [] };
const password = "three plain words";
const noor = (more: object = {}) => ({
  name: "Noor Haddad",
  email: "noor@example.org",
  password,
  role: "student" as const,
  specialty: null,
  stage: "4",
  ...more,
});

onEveryDialect("signing up", (forum) => {
  let last = 0;
  // Another network each time: the limits have tests of their own.
  const ctx = () => ({ ...forum().as(visitor), address: `198.51.100.${++last % 250}` });
  const confirm = (token: string, typed: string | undefined = password) =>
    confirmSignUp(ctx(), token, typed, "").catch((error) => error.name as string);

  it("is refused where joining is by invitation", async () => {
    await expect(signUp(ctx(), noor(), { registration: "invitation", domains: [] })).rejects.toMatchObject({
      name: "Forbidden",
    });
    expect(await forum().database.read.selectFrom("account").select("id").execute()).toEqual([]);
  });

  it("makes an account that counts once its owner followed the link and typed the password, without a role", async () => {
    await signUp(ctx(), noor(), open);
    const mail = await lastMailTo(forum(), "noor@example.org");
    expect(mail.path).toBe(`/confirm/${mail.token}`);
    expect(await openConfirmation(ctx(), mail.token)).toMatchObject({ needsPassword: true, name: "Noor Haddad" });
    expect(await confirm(mail.token, "another password")).toBe("Invalid");
    const member = await memberOfCookie(forum(), await confirm(mail.token));
    expect(member).toMatchObject({ role: "reader", emailConfirmed: true, handle: "noor-haddad" });
    expect(await confirm(mail.token)).toBe("Conflict");
    const wish = await forum().database.read.selectFrom("role_wish").selectAll().executeTakeFirstOrThrow();
    expect(wish).toMatchObject({ account_id: member.id, role: "student", stage: "Year 4" });
  });

  it("with an address that has an account answers the same, mails once, and changes nothing", async () => {
    const known = await aMember(forum(), { email: "known@example.org", name: "Known" });
    const answers: unknown[] = [];
    const mails: number[] = [];
    for (const email of ["known@example.org", "unknown@example.org"]) {
      answers.push(await signUp(ctx(), noor({ email }), open));
      const payloads = await forum().database.read.selectFrom("job").select(["type", "payload"]).execute();
      answers.push(payloads.map((job) => [job.type, Object.keys(JSON.parse(job.payload))]));
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
    const row = await forum()
      .database.read.selectFrom("account")
      .select(["name", "password_hash"])
      .where("id", "=", known.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ name: "Known", password_hash: null });
    await expect(signIn(ctx(), { email: "known@example.org", password }, "")).rejects.toMatchObject({
      name: "Invalid",
    });
  });

  it("with somebody else's address gains nothing: the owner's new password ends everything set before", async () => {
    await signUp(ctx(), noor({ email: "victim@example.org", password: "the password of a squatter" }), open);
    const squatter = await signIn(ctx(), { email: "victim@example.org", password: "the password of a squatter" }, "");
    expect(await memberOfCookie(forum(), squatter.cookie)).toMatchObject({ emailConfirmed: false });
    const link = await lastMailTo(forum(), "victim@example.org");
    expect(await confirm(link.token, "a guess of the owner")).toBe("Invalid");
    await askReset(ctx(), "victim@example.org");
    const { token } = await lastMailTo(forum(), "victim@example.org");
    const owner = await resetPassword(ctx(), token, "words of the owner", "");
    expect(await memberOfCookie(forum(), owner)).toMatchObject({ emailConfirmed: true });
    expect(await actorOf(forum(), squatter.cookie)).toEqual(visitor);
    expect(await confirm(link.token, "the password of a squatter")).toBe("Conflict");
  });

  it("again before confirming starts over: the last name and password count, and only the last link works", async () => {
    await signUp(ctx(), noor({ email: "again@example.org" }), open);
    const first = await lastMailTo(forum(), "again@example.org");
    await signUp(ctx(), noor({ email: "again@example.org", name: "Noor H", password: "other plain words" }), open);
    const second = await lastMailTo(forum(), "again@example.org");
    expect(await confirm(first.token)).toBe("Conflict");
    expect(await memberOfCookie(forum(), await confirm(second.token, "other plain words"))).toMatchObject({
      name: "Noor H",
    });
  });

  it("by several people with one address at once leaves one account", async () => {
    await Promise.all(
      ["One", "Two", "Three"].map((name) => signUp(ctx(), noor({ email: "same@example.org", name }), open)),
    );
    const rows = await forum()
      .database.read.selectFrom("account")
      .select("id")
      .where("email", "=", "same@example.org")
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("people with the same name get different handles", async () => {
    await Promise.all(
      [1, 2, 3, 4].map((number) => signUp(ctx(), noor({ name: "Same Name", email: `s${number}@example.org` }), open)),
    );
    const handles = await forum()
      .database.read.selectFrom("account")
      .select("handle")
      .where("name", "=", "Same Name")
      .execute();
    expect(new Set(handles.map((row) => row.handle)).size).toBe(4);
  });

  it("is for the domains of the settings, and for good passwords", async () => {
    const school = { registration: "open" as const, domains: ["northmere.ac.uk"] };
    const fieldsOf = (more: object) =>
      signUp(ctx(), noor(more), school).then(
        () => ({}),
        (error) => error.fields,
      );
    expect(await fieldsOf({ email: "a@evil-northmere.ac.uk" })).toHaveProperty("email");
    expect(await fieldsOf({ email: "a@northmere.ac.uk.evil.example" })).toHaveProperty("email");
    expect(await fieldsOf({ email: "a@northmere.ac.uk", password: "password123" })).toHaveProperty("password");
    expect(await fieldsOf({ email: "a@northmere.ac.uk", stage: "Year 12" })).toHaveProperty("stage");
    expect(await fieldsOf({ email: "a@student.northmere.ac.uk" })).toEqual({});
  });

  it("a link runs out after three days", async () => {
    await signUp(ctx(), noor({ email: "slow@example.org" }), open);
    const { token } = await lastMailTo(forum(), "slow@example.org");
    forum().time.now += 3 * DAY;
    expect(await confirm(token)).toBe("Conflict");
  });
});
