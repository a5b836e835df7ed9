import type { Db, Tx } from "db/engine";
import type { KyselyPlugin } from "kysely";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { askEmailChange } from "~/features/identity/account/account-security.server";
import { askPasskey } from "~/features/identity/factors/passkey-question.server";
import { signUp } from "~/features/identity/joining/sign-up.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { askReset } from "~/features/identity/sign-in/password-reset.server";
import { askSignInLink, signIn } from "~/features/identity/sign-in/sign-in.server";
import type { Context } from "~/platform/context.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";
import { unlimited } from "../../../support/questions";
import { aSchool } from "../../../support/schools";

const noor = (email: string) => ({ name: "Noor Haddad", email, role: "student" as const, specialty: null, stage: "4" });

onEveryDialect("as many steps for an address that somebody has as for one that nobody has:", (forum) => {
  /** Every statement and every transaction of an act, in order, and how it ended. */
  async function traceOf(ctx: Context, act: (ctx: Context) => Promise<unknown>): Promise<string[]> {
    const trace: string[] = [];
    const kinds = new WeakMap<object, string>();
    const listening: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        kinds.set(queryId, node.kind);
        return node;
      },
      // A prepared query has its words already and comes by here alone.
      transformResult: async ({ result, queryId }) => {
        trace.push(kinds.get(queryId) ?? "prepared");
        return result;
      },
    };
    // The casts: a connection with a plugin is a connection.
    const listened: Context = {
      ...ctx,
      db: ctx.db.withPlugin(listening) as Db,
      write: (work) => {
        trace.push("a transaction");
        return ctx.write((tx) => work(tx.withPlugin(listening) as Tx));
      },
    };
    const end = await act(listened).then(
      () => "done",
      (error: Error) => `${error.name}: ${error.message}`,
    );
    return [...trace, end];
  }

  /** Traces of one act with each of these addresses, once it has put its queries together with another. */
  async function tracesOf(ctx: Context, emails: string[], act: (ctx: Context, email: string) => Promise<unknown>) {
    await traceOf(ctx, (first) => act(first, "another@example.org"));
    const traces: string[][] = [];
    for (const email of emails) traces.push(await traceOf(ctx, (each) => act(each, email)));
    return traces;
  }

  it.each<[string, string, (ctx: Context, email: string) => Promise<unknown>]>([
    ["a password", "Invalid", (ctx, email) => signIn(ctx, { email, password: "a wrong password" }, "")],
    ["a link to sign in", "done", askSignInLink],
    ["a link to a new password", "done", askReset],
    ["signing up", "done", (ctx, email) => signUp(ctx, noor(email), { registration: "open", domains: [] })],
  ])("%s", async (_, end, act) => {
    const member = await aMember(forum(), { email: "known@example.org" });
    const hash = await hashPassword("the password of somebody");
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ password_hash: hash }).where("id", "=", member.id).execute(),
    );
    const begun = await aMember(forum(), { email: "begun@example.org", emailConfirmed: false });
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ password_hash: hash }).where("id", "=", begun.id).execute(),
    );
    const [known, unknown, unconfirmed] = await tracesOf(
      forum().as(visitor),
      ["known@example.org", "unknown@example.org", "begun@example.org"],
      act,
    );
    expect(known?.some((step) => /prepared|Query/.test(step))).toBe(true);
    expect(known?.at(-1)).toContain(end);
    expect(unknown).toEqual(known);
    expect(unconfirmed).toEqual(known);
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email: null }).where("id", "in", [member.id, begun.id]).execute(),
    );
  });

  it("a line on a school's roster", async () => {
    const { manager, cohortId } = await aSchool(forum());
    await aMember(forum(), { email: "listed@example.org" });
    await aMember(forum(), { email: "listed-begun@example.org", emailConfirmed: false });
    const [known, unknown, unconfirmed] = await tracesOf(
      unlimited(forum(), manager),
      ["listed@example.org", "listed-nowhere@example.org", "listed-begun@example.org"],
      (ctx, email) => listRoster(ctx, cohortId, `name,email,stage\nAda Okafor,${email},4`),
    );
    expect(known).toContain("InsertQueryNode");
    expect(known?.at(-1)).toBe("done");
    expect(unknown).toEqual(known);
    expect(unconfirmed).toEqual(known);
  });

  it("a passkey: the question names nobody's, and is the same for everybody", async () => {
    const member = await aMember(forum());
    await forum().database.write((tx) =>
      tx
        .insertInto("passkey")
        .values({
          account_id: member.id,
          credential_id: "one",
          user_handle: "one",
          public_key: "one",
          counter: 0,
          transports: "internal",
          name: "A phone",
          synced: 1,
          second_factor: 1,
          created_at: 0,
        })
        .execute(),
    );
    const { options } = await askPasskey(forum().as(visitor), "sign-in", null);
    expect(options).toMatchObject({ allowCredentials: [] });
    expect(JSON.stringify(options)).not.toContain("one");
  });

  it("a new address of one's own", async () => {
    const me = { ...(await aMember(forum(), { email: "mine@example.org" })), provedAt: forum().clock() };
    await aMember(forum(), { email: "theirs@example.org" });
    const [taken, free] = await tracesOf(
      unlimited(forum(), me),
      ["theirs@example.org", "free@example.org"],
      (ctx, email) => askEmailChange(ctx, { email }),
    );
    expect(taken?.filter((step) => step === "InsertQueryNode").length).toBeGreaterThan(1);
    expect(taken?.at(-1)).toBe("done");
    expect(free).toEqual(taken);
  });
});
