import { afterAll, beforeAll, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { signInChangeKeys } from "~/core/sign-in-changes";
import { saveSettings } from "~/features/admin/setting.server";
import {
  askEmailChange,
  changePassword,
  confirmEmailChange,
} from "~/features/identity/account/account-security.server";
import { undoEmailChange } from "~/features/identity/account/email-undo.server";
import {
  addAuthenticator,
  enrolment,
  newEnrolment,
  removeAuthenticator,
} from "~/features/identity/factors/authenticator.server";
import { takeFactorsOff } from "~/features/identity/factors/factor-change.server";
import { removePasskey } from "~/features/identity/factors/passkey.server";
import { renewRecoveryCodes } from "~/features/identity/factors/recovery-code.server";
import { mySignInWays } from "~/features/identity/factors/second-factor.server";
import { disconnect } from "~/features/identity/openid/link.server";
import { askReset, resetPassword } from "~/features/identity/sign-in/password-reset.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { auditFilterIn } from "~/features/moderation/audit/audit-filter";
import { auditPage, auditSlice } from "~/features/moderation/audit/audit-list.queries.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { arrive, offered, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember } from "../../../support/people";
import { memberOfCookie } from "../../../support/sign-ins";
import { aMemberWithPasskey, aSignedInMember, codeAt, outcome, password } from "../../../support/strong-sign-in";

onEveryDialect("what changes about how somebody signs in", (forum) => {
  let school: TestProvider;
  beforeAll(async () => {
    school = await startOpenidProvider({ backs: ["http://localhost:3000/sign-in/with/school/back"] });
    await offered(forum(), school.issuer, { name: "School" });
  });
  afterAll(() => school.close());

  const rowsOf = async (accountId: number) =>
    forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "actor_id as by", "reason_hash as reason"])
      .where("subject_kind", "=", "account")
      .where("subject_id", "=", String(accountId))
      .orderBy("seq")
      .execute();
  const actsOf = async (accountId: number) => (await rowsOf(accountId)).map(({ act }) => act);
  const linkIn = async (email: string, path: RegExp) => {
    await forum().jobs.drain();
    const all = forum()
      .mailbox.list()
      .filter(({ to }) => to === email);
    return all.map(({ text }) => path.exec(text)?.[1]).find((token) => token !== undefined);
  };
  const as = async (cookie: string) => forum().as(await memberOfCookie(forum(), cookie));

  it("stands in the log, each change once, by whom and of whom, with nothing of what it was", async () => {
    const { email, actor, cookie } = await aSignedInMember(forum());
    let ctx = await as(cookie);
    const { words, shown } = await enrolment(ctx, newEnrolment(ctx));
    ctx = await as((await addAuthenticator(ctx, { shown, code: codeAt(words, forum().clock()) })).cookie);
    ctx = await as((await renewRecoveryCodes(ctx)).cookie);
    ctx = await as(await removeAuthenticator(ctx));
    ctx = await as(await changePassword(ctx, { password: "four very plain words" }));
    school.people.who = `log-${actor.id}`;
    const begun = await setOutToConnect(forum(), ctx.actor, "school");
    await arrive(forum(), await school.through(begun.address), begun.kept, ctx.actor);
    // Confirmed again, nothing has changed.
    const again = await setOutToConnect(forum(), ctx.actor, "school");
    await arrive(forum(), await school.through(again.address), again.kept, ctx.actor);
    ctx = await as(await disconnect(ctx, "school"));
    await askEmailChange(ctx, { email: `new-${email}` });
    await confirmEmailChange(ctx, await linkIn(`new-${email}`, /confirm\/address\/([\w-]+)/));
    await forum().jobs.drain();
    await undoEmailChange(forum().as(visitor), await linkIn(email, /address\/undo\/([\w-]+)/));
    await askReset(forum().as(visitor), email);
    await resetPassword(
      forum().as(visitor),
      await linkIn(email, /reset\/([\w-]+)/),
      "five very plain words now",
      "Firefox",
    );
    await forum().database.write((tx) => {
      const system = forum().as(visitor);
      return takeFactorsOff(system, tx, actor.id);
    });
    const rows = await rowsOf(actor.id);
    expect(rows.map(({ act }) => act)).toEqual([
      "app-added",
      "recovery-codes-renewed",
      "app-removed",
      "password-changed",
      "sign-in-connected",
      "sign-in-disconnected",
      "email-changed",
      "email-change-undone",
      "password-reset",
      "factors-taken-off",
    ]);
    expect(rows.map(({ by }) => by)).toEqual([...Array(9).fill(actor.id), null]);
    expect(rows.every(({ reason }) => reason === null)).toBe(true);
    const whole = JSON.stringify(await forum().database.read.selectFrom("audit_log").selectAll().execute());
    expect(whole).not.toContain(email);
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
  });

  it("passkeys too, whether they are a second step or not; what was refused leaves no row", async () => {
    const strong = await aMemberWithPasskey(forum());
    expect(await actsOf(strong.id)).toEqual(["passkey-added"]);
    const plain = await aMemberWithPasskey(forum(), { second: false });
    const ctx = await as(plain.cookie);
    expect(await outcome(removePasskey(ctx, "999999"))).toBe("NotFound");
    const [one] = (await mySignInWays(ctx)).passkeys;
    await removePasskey(ctx, String(one?.id));
    expect(await actsOf(plain.id)).toEqual(["passkey-added", "passkey-removed"]);
    const late = { ...plain.actor, authenticatedAt: 0 };
    expect(await outcome(changePassword(forum().as(late), { password: "six more plain words" }))).toBe("ProofNeeded");
    expect(await actsOf(plain.id)).toHaveLength(2);
  });

  it("is read by administrators alone: a moderator needs not know when somebody did what", async () => {
    const { id } = await aMemberWithPasskey(forum());
    const { read: db } = forum().database;
    const reader = { id: 0, now: forum().clock() };
    for (const query of ["", "act=passkey-added", `about=account+${id}`]) {
      const filter = auditFilterIn(new URLSearchParams(query));
      const acts = async (admin: boolean) => {
        const who = { ...reader, admin };
        const page = await auditPage(db, filter, null, who);
        return [...page.rows, ...(await auditSlice(db, filter, 0, 500, who))].map(({ act }) => act as string);
      };
      expect(await acts(true)).toContain("passkey-added");
      expect((await acts(false)).filter((act) => (signInChangeKeys as string[]).includes(act))).toEqual([]);
    }
  });

  it("from two windows in the same second, nobody waits for ever, and the chain holds", async () => {
    const { email, cookie } = await aSignedInMember(forum());
    const first = await as(cookie);
    // A second browser of the same person.
    const other = await as((await signIn(forum().as(visitor), { email, password }, "Chrome")).cookie);
    const ends = await Promise.all(
      [first, other, first, other].map((ctx, turn) =>
        outcome(changePassword(ctx, { password: `plain words number ${turn}x` })),
      ),
    );
    expect(ends).toContain("fine");
    expect(ends.filter((end) => !["fine", "SignInNeeded"].includes(end))).toEqual([]);
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
  });

  it("whether staff need a second step is a setting, and its change stands in the log", async () => {
    const admin: Member = await aMember(forum(), { admin: true });
    const form = new FormData();
    form.set("staff-second-step", "choice");
    await saveSettings(forum().as(admin), form);
    const rows = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "subject_id as what", "actor_id as by"])
      .where("act", "=", "setting-changed")
      .execute();
    expect(rows).toEqual([{ act: "setting-changed", what: "staff-second-step", by: admin.id }]);
  });
});
