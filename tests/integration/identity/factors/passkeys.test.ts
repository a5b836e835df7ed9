import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { MINUTE } from "~/core/time";
import { addPasskey, namePasskey, removePasskey } from "~/features/identity/factors/passkey.server";
import { type Checked, checkAnswer, spendAnswer } from "~/features/identity/factors/passkey-answer.server";
import { signInByPasskey, stepByPasskey } from "~/features/identity/factors/passkey-sign-in.server";
import { mySignInWays } from "~/features/identity/factors/second-factor.server";
import { stepByCode } from "~/features/identity/factors/second-step.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { TestAuthenticator } from "../../../support/authenticators";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";
import {
  aMemberWithPasskey,
  aSignedInMember,
  asked,
  cookies,
  outcome,
  password,
} from "../../../support/strong-sign-in";

onEveryDialect("a passkey", (forum) => {
  const ctx = () => forum().as(visitor);
  const enter = (cookie: string, answer: string) => signInByPasskey(ctx(), cookie, answer, "Chrome on Android");

  it("signs in with nothing typed, and counts as both steps where the device checked who holds it", async () => {
    const { device, id } = await aMemberWithPasskey(forum());
    const { options, cookie } = await asked(forum(), visitor, "sign-in");
    const { cookies: lines, stepNext } = await enter(cookie, device.show(options));
    expect(stepNext).toBe(false);
    const member = await memberOfCookie(forum(), lines[0] ?? "");
    expect(member.id).toBe(id);
    const row = await forum()
      .database.read.selectFrom("session")
      .select(["method", "second_factor"])
      .where("id", "=", member.sessionId)
      .executeTakeFirst();
    expect(row).toEqual({ method: "passkey", second_factor: "passkey" });
  });

  it("shown without that check is the first step alone", async () => {
    const { device, codes } = await aMemberWithPasskey(forum());
    const { options, cookie } = await asked(forum(), visitor, "sign-in");
    const { cookies: lines, stepNext } = await enter(cookie, device.show(options, { verified: false }));
    expect(stepNext).toBe(true);
    expect(await actorOf(forum(), lines[0] ?? "")).toEqual(visitor);
    const [session = ""] = await stepByCode(ctx(), cookies(lines[0] ?? ""), codes?.[0] ?? "");
    expect((await actorOf(forum(), session)).kind).toBe("member");
  });

  it("answers one question, once, in the browser that was asked, within five minutes", async () => {
    const { device } = await aMemberWithPasskey(forum());
    const first = await asked(forum(), visitor, "sign-in");
    const second = await asked(forum(), visitor, "sign-in");
    const answer = device.show(first.options);
    // A challenge that was stolen, or belongs to another browser.
    expect(await outcome(enter(second.cookie, answer))).toBe("Invalid");
    expect(await outcome(enter("", answer))).toBe("Conflict");
    const outcomes = await Promise.all([outcome(enter(first.cookie, answer)), outcome(enter(first.cookie, answer))]);
    expect(outcomes.sort()).toEqual(["Conflict", "fine"]);
    expect(await outcome(enter(first.cookie, answer))).toBe("Conflict");
    // Pressed twice is no copy of the passkey, and nobody is told that it was one.
    await forum().jobs.drain();
    expect(
      forum()
        .mailbox.list()
        .filter(({ subject }) => /copied/.test(subject)),
    ).toEqual([]);
    const late = await asked(forum(), visitor, "sign-in");
    forum().time.now += 5 * MINUTE;
    expect(await outcome(enter(late.cookie, device.show(late.options)))).toBe("Conflict");
  });

  it("that does not count its uses is refused a second time with the same answer too", async () => {
    const { device } = await aMemberWithPasskey(forum(), { counts: false });
    const { options, cookie } = await asked(forum(), visitor, "sign-in");
    const answer = device.show(options);
    expect(await outcome(enter(cookie, answer))).toBe("fine");
    expect(await outcome(enter(cookie, answer))).toBe("Conflict");
  });

  it("that does not count its uses is spent once, though both of two were checked before either was spent", async () => {
    const { device } = await aMemberWithPasskey(forum(), { counts: false });
    const { options, cookie } = await asked(forum(), visitor, "sign-in");
    const answer = device.show(options);
    const one = await checkAnswer(ctx(), cookie, "sign-in", answer);
    const two = await checkAnswer(ctx(), cookie, "sign-in", answer);
    const spend = (checked: Checked) => outcome(ctx().write((tx) => spendAnswer(ctx(), tx, checked)));
    expect([await spend(one), await spend(two)]).toEqual(["fine", "Conflict"]);
  });

  it("of another site, another host or another kind of question is refused", async () => {
    const { device } = await aMemberWithPasskey(forum());
    for (const lie of [{ origin: "https://evil.example" }, { rpId: "evil.example" }, { userHandle: "c29tZWJvZHk" }]) {
      const { options, cookie } = await asked(forum(), visitor, "sign-in");
      expect([lie, await outcome(enter(cookie, device.show(options, lie)))]).toEqual([lie, "Invalid"]);
    }
    const { actor } = await aSignedInMember(forum());
    const adding = await asked(forum(), actor, "add");
    expect(await outcome(enter(adding.cookie, device.show(adding.options)))).toBe("Conflict");
  });

  it.each(["", "{}", "[]", "not json", '{"id":"../x","type":"public-key"}', `{"id":"${"a".repeat(20_000)}"}`])(
    "that is nonsense is refused kindly (%#)",
    async (answer) => {
      const { cookie } = await asked(forum(), visitor, "sign-in");
      expect(await outcome(enter(cookie, answer))).toBe("Invalid");
    },
  );

  it("whose count went back is refused, and its owner is told", async () => {
    const { device, email } = await aMemberWithPasskey(forum());
    const once = await asked(forum(), visitor, "sign-in");
    expect(await outcome(enter(once.cookie, device.show(once.options, { counter: 7 })))).toBe("fine");
    const copied = await asked(forum(), visitor, "sign-in");
    expect(await outcome(enter(copied.cookie, device.show(copied.options, { counter: 7 })))).toBe("Conflict");
    await lastMailTo(forum(), email, /copied/);
  });

  it("of another account is no second step, and none of one's own is after it was removed", async () => {
    const mine = await aMemberWithPasskey(forum());
    const other = await aMemberWithPasskey(forum());
    const begun = cookies((await signIn(ctx(), { email: mine.email, password }, "")).cookie);
    const step = async (device: TestAuthenticator) => {
      const { options, cookie } = await asked(forum(), visitor, "step", begun);
      return outcome(stepByPasskey(ctx(), `${begun}; ${cookie}`, device.show(options)));
    };
    expect(await step(other.device)).toBe("Invalid");
    const unchecked = await asked(forum(), visitor, "step", begun);
    const answer = mine.device.show(unchecked.options, { verified: false });
    expect(await outcome(stepByPasskey(ctx(), `${begun}; ${unchecked.cookie}`, answer))).toBe("Invalid");
    expect(await step(mine.device)).toBe("fine");
    const actor = await memberOfCookie(forum(), mine.cookie);
    const [passkey] = (await mySignInWays(forum().as(actor))).passkeys;
    expect(
      await outcome(removePasskey(forum().as(await memberOfCookie(forum(), other.cookie)), `${passkey?.id}`)),
    ).toBe("NotFound");
    await removePasskey(forum().as(actor), `${passkey?.id}`);
    const gone = await asked(forum(), visitor, "sign-in");
    expect(await outcome(enter(gone.cookie, mine.device.show(gone.options)))).toBe("Invalid");
    expect((await signIn(ctx(), { email: mine.email, password }, "")).stepNext).toBe(false);
  });

  it("is kept once, under one account, by whoever was asked to make it", async () => {
    const [one, two] = [await aSignedInMember(forum()), await aSignedInMember(forum())];
    const device = new TestAuthenticator(forum().env.publicUrl);
    const first = await asked(forum(), one.actor, "add");
    const form = { answer: device.make(first.options), name: "Phone" };
    expect(await outcome(addPasskey(forum().as(two.actor), first.cookie, form))).toBe("Conflict");
    const { cookie } = await addPasskey(forum().as(one.actor), first.cookie, form);
    const actor = await memberOfCookie(forum(), cookie);
    expect(await outcome(addPasskey(forum().as(actor), first.cookie, form))).toBe("Conflict");
    const second = await asked(forum(), two.actor, "add");
    const again = { answer: device.make(second.options), name: "Mine" };
    expect(await outcome(addPasskey(forum().as(two.actor), second.cookie, again))).toBe("Conflict");
    const elsewhere = await asked(forum(), two.actor, "add");
    const foreign = new TestAuthenticator("https://evil.example").make(elsewhere.options);
    expect(await outcome(addPasskey(forum().as(two.actor), elsewhere.cookie, { answer: foreign, name: "x" }))).toBe(
      "Invalid",
    );
  });

  it("is a second step only where the device checked who holds it", async () => {
    const { actor } = await aSignedInMember(forum());
    const device = new TestAuthenticator(forum().env.publicUrl);
    const { options, cookie } = await asked(forum(), actor, "add");
    const answer = device.make(options, { verified: false });
    const form = { answer, name: "Key", second: "1" as const };
    expect(await outcome(addPasskey(forum().as(actor), cookie, form))).toBe("Invalid");
  });

  it("added without being a second step leaves signing in with a password as it was", async () => {
    const { email } = await aMemberWithPasskey(forum(), { second: false });
    expect((await signIn(ctx(), { email, password }, "")).stepNext).toBe(false);
  });

  it("belongs to whoever renames it", async () => {
    const mine = await aMemberWithPasskey(forum());
    const other = await aMemberWithPasskey(forum());
    const me = forum().as(await memberOfCookie(forum(), mine.cookie));
    const [passkey] = (await mySignInWays(me)).passkeys;
    const them = forum().as(await memberOfCookie(forum(), other.cookie));
    expect(await outcome(namePasskey(them, `${passkey?.id}`, "Taken"))).toBe("NotFound");
    await namePasskey(me, `${passkey?.id}`, "Night shift phone");
    expect((await mySignInWays(me)).passkeys[0]?.name).toBe("Night shift phone");
  });
});
