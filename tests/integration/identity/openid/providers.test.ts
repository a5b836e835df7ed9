import { expect, it } from "vitest";
import { MINUTE } from "~/core/time";
import { clientOf } from "~/features/identity/openid/begin.server";
import { allProviders, offeredProviders, providerByKey } from "~/features/identity/openid/provider.queries.server";
import {
  addProvider,
  changeProvider,
  providerForm,
  readProvider,
  readProviders,
} from "~/features/identity/openid/provider.server";
import { removeProvider } from "~/features/identity/openid/provider-removal.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, offered } from "../../../support/openid-acts";
import { aMember, aModerator } from "../../../support/people";
import { outcome } from "../../../support/strong-sign-in";

const change = {
  name: "Northmere",
  clientId: "wardround",
  secret: "",
  scopes: "email",
  trustsEmail: false,
  secondStepValues: "",
  affiliationScopes: "",
  joins: false,
  enabled: true,
};
const whole = { ...change, preset: "usual" as const };

onEveryDialect("providers", (forum) => {
  const acts = async () =>
    (
      await forum()
        .database.read.selectFrom("audit_log")
        .select("act")
        .where("subject_kind", "=", "provider")
        .orderBy("seq")
        .execute()
    ).map(({ act }) => act);

  it("are added, changed and removed by administrators who have just shown who they are, and it stands in the log", async () => {
    const admin = await anAdmin(forum());
    if (admin.kind !== "member") throw new Error("An administrator is a member.");
    const stale = { ...admin, authenticatedAt: forum().clock() - 16 * MINUTE };
    const others = [await aMember(forum()), await aModerator(forum())];
    const form = { ...whole, issuer: "https://login.log.example" };
    for (const actor of others) {
      expect(await outcome(addProvider(forum().as(actor), form))).toBe("Forbidden");
      expect(await outcome(changeProvider(forum().as(actor), "northmere", change))).toBe("Forbidden");
      expect(await outcome(removeProvider(forum().as(actor), "northmere"))).toBe("Forbidden");
    }
    expect(await outcome(addProvider(forum().as(stale), form))).toBe("ProofNeeded");
    const key = await addProvider(forum().as(admin), form);
    await changeProvider(forum().as(admin), key, { ...change, name: "Northmere Medical" });
    expect((await readProvider(forum().as(admin), key)).name).toBe("Northmere Medical");
    await removeProvider(forum().as(admin), key);
    expect(await outcome(readProvider(forum().as(admin), key))).toBe("NotFound");
    expect(await acts()).toEqual(["provider-added", "provider-changed", "provider-removed"]);
  });

  it("have a secret that the database alone does not tell, no page shows, and an empty field keeps", async () => {
    const admin = await anAdmin(forum());
    const key = await offered(forum(), "https://login.secret.example", { secret: "correct horse battery" });
    const stored = async () => {
      const one = await providerByKey(forum().database.read, key);
      if (!one) throw new Error("It was not stored.");
      return one;
    };
    expect(JSON.stringify(await allProviders(forum().database.read))).not.toContain("horse");
    expect(JSON.stringify(await readProviders(forum().as(admin)))).not.toMatch(/horse|v1\./);
    await changeProvider(forum().as(admin), key, change);
    expect(clientOf(forum().as(admin), await stored()).clientSecret).toBe("correct horse battery");
    await changeProvider(forum().as(admin), key, { ...change, secret: "another" });
    expect(clientOf(forum().as(admin), await stored()).clientSecret).toBe("another");
    // Sealed for this provider: moved to another's row it opens nothing.
    const other = await offered(forum(), "https://login.other.example", { secret: "" });
    await forum().database.write(async (tx) =>
      tx
        .updateTable("openid_provider")
        .set({ client_secret: (await stored()).clientSecret })
        .where("key", "=", other)
        .execute(),
    );
    const moved = await providerByKey(forum().database.read, other);
    expect(() => moved && clientOf(forum().as(admin), moved)).toThrow(/altered/);
  });

  it.each([
    "http://login.example.org",
    "ftp://login.example.org",
    "login.example.org",
    "https://user:pass@login.example.org",
    "https://login.example.org/?tenant=1",
    "https://login.example.org/#x",
    "https://login.example.org/.well-known/openid-configuration",
    "http://10.0.0.1",
    "http://127.0.0.1.evil.example",
    "javascript:alert(1)",
  ])("cannot have the issuer %s", async (issuer) => {
    await expect(offered(forum(), issuer)).rejects.toMatchObject({
      name: "Invalid",
      fields: { issuer: expect.stringMatching(/./) },
    });
  });

  it("have an issuer and an address of their own each", async () => {
    const issuer = "https://login.twice.example";
    const key = await offered(forum(), issuer, { name: "Twice" });
    await expect(offered(forum(), issuer, { name: "Again" })).rejects.toMatchObject({ name: "Invalid" });
    expect(await offered(forum(), "https://login.thrice.example", { name: "Twice" })).not.toBe(key);
    expect(await offered(forum(), "https://login.new.example", { name: "New" })).toBe("provider");
    expect(await offered(forum(), "https://login.sign.example", { name: "医学" })).toMatch(/^provider-\d$/);
    const admin = forum().as(await anAdmin(forum()));
    const both = await Promise.all(
      ["One", "Two"].map((name) =>
        outcome(addProvider(admin, { ...whole, name, issuer: "https://login.race.example" })),
      ),
    );
    expect(both.sort()).toEqual(["Invalid", "fine"]);
  });

  it("stand in the order in which they were added, for administrators and at the sign-in", async () => {
    const admin = forum().as(await anAdmin(forum()));
    const added: string[] = [];
    for (const name of ["Zeal", "Mild", "Able"])
      added.push(await offered(forum(), `https://${name.toLowerCase()}.example`, { name }));
    const ours = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).filter((key) => added.includes(key));
    expect(ours(await readProviders(admin))).toEqual(added);
    expect(ours(await offeredProviders(forum().database.read))).toEqual(added);
  });

  it("speak for domains, and ask for plain words, alone", async () => {
    for (const affiliationScopes of ["*", "ac", "-x.example", "north mere.ac.uk *", "https://northmere.ac.uk"])
      await expect(offered(forum(), "https://login.words.example", { affiliationScopes })).rejects.toMatchObject({
        name: "Invalid",
        fields: { affiliationScopes: expect.stringMatching(/./) },
      });
    await expect(offered(forum(), "https://login.words.example", { scopes: 'openid "x"' })).rejects.toMatchObject({
      name: "Invalid",
    });
    const key = await offered(forum(), "https://login.words.example", {
      affiliationScopes: "Northmere.AC.uk,\n x.example",
    });
    const one = await readProvider(forum().as(await anAdmin(forum())), key);
    expect(one).toMatchObject({ affiliationScopes: "northmere.ac.uk x.example", scopes: "openid profile email" });
    expect(one.back).toBe(`http://localhost:3000/sign-in/with/${key}/back`);
  });

  it.each(["pwd", "mfa pin", "https://refeds.org/profile/mfa, user"])(
    "are trusted for no second step where there is none: %s",
    async (secondStepValues) => {
      await expect(offered(forum(), "https://login.step.example", { secondStepValues })).rejects.toMatchObject({
        name: "Invalid",
        fields: { secondStepValues: expect.stringMatching(/without a second step/) },
      });
    },
  );

  it("need a name, an issuer and a client id, and are asked for them in the order of the page", () => {
    const { error } = providerForm.safeParse({ name: " ", issuer: "", clientId: "" });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["name", "issuer", "clientId"]);
  });
});
