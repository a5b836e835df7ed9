import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { offeredProviders } from "~/features/identity/openid/provider.queries.server";
import { changeProvider, readProvider, readProviders } from "~/features/identity/openid/provider.server";
import { standingWords } from "~/features/identity/openid/provider-standing";
import { createOpenidServers, type OpenidLimits } from "~/platform/openid.server";
import { hangUp, json, leadTo, silence, startCrookedProvider, text } from "../../../support/crooked-provider";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, offered, setOut } from "../../../support/openid-acts";
import { startOpenidProvider } from "../../../support/openid-provider";
import { freePort } from "../../../support/postgres";

type Crooked = Awaited<ReturnType<typeof startCrookedProvider>>;

const discovery = "/.well-known/openid-configuration";

onEveryDialect("how a provider answers when an administrator looks", (forum) => {
  let crooked: Crooked;
  beforeAll(async () => {
    crooked = await startCrookedProvider();
  });
  beforeEach(async () => {
    for (const path of Object.keys(crooked.wrong)) delete crooked.wrong[path];
    asked({});
    await forum().database.write((tx) => tx.deleteFrom("openid_provider").execute());
  });
  afterAll(() => crooked.close());

  const asked = (limits: Partial<OpenidLimits>) => {
    forum().openid = createOpenidServers({ rest: 0, ...limits });
  };
  const added = (issuer: string) =>
    offered(forum(), issuer, { name: "Crooked" }).then(
      () => "added",
      ({ fields }: { fields: { issuer?: string } }) => fields.issuer ?? "refused for something else",
    );
  const keys = async () => (await offeredProviders(forum().database.read)).map(({ key }) => key);

  it("one that is there, and is who it is said to be, is added, and its page and the list say so", async () => {
    const port = await freePort();
    const school = await startOpenidProvider({ port, backs: ["http://localhost:3000/back"] });
    const key = await offered(forum(), school.issuer);
    const admin = forum().as(await anAdmin(forum()));
    expect((await readProvider(admin, key)).standing).toEqual({ state: "answers" });
    await school.close();
    expect((await readProviders(admin)).map(({ standing }) => standing)).toEqual([{ state: "down" }]);
    const again = await startOpenidProvider({ port, backs: ["http://localhost:3000/back"] });
    expect((await readProviders(admin)).map(({ standing }) => standing)).toEqual([{ state: "answers" }]);
    await again.close();
  });

  it.each([
    ["is broken", json({}, 503)],
    ["has too much to do", json({}, 429)],
    ["never answers", silence],
    ["hangs up half way", hangUp],
  ])("one that %s is kept, and found where it answers later", async (_what, answer) => {
    crooked.wrong[discovery] = answer;
    asked({ patience: 1_500 });
    expect(await added(crooked.issuer)).toBe("added");
    const admin = forum().as(await anAdmin(forum()));
    expect((await readProvider(admin, "crooked")).standing).toEqual({ state: "down" });
    expect(await keys()).toEqual(["crooked"]);
    delete crooked.wrong[discovery];
    expect((await readProvider(admin, "crooked")).standing).toEqual({ state: "answers" });
  });

  it("one that answers as another issuer is refused with the issuer that stands there", async () => {
    crooked.wrong[discovery] = json({ ...crooked.metadata(), issuer: "https://login.example.org/realm" });
    expect(await added(crooked.issuer)).toMatch(/its issuer is “https:\/\/login\.example\.org\/realm”/);
    crooked.wrong[discovery] = json({ ...crooked.metadata(), issuer: `${crooked.issuer}/${"x".repeat(500)}` });
    expect((await added(crooked.issuer)).length).toBeLessThan(400);
    crooked.wrong[discovery] = json({ ...crooked.metadata(), issuer: `${crooked.issuer}/` });
    expect(await added(crooked.issuer)).toBe("added");
  });

  it.each([
    ["a page", text("<html>")],
    ["that nothing is there", json({}, 404)],
    ["a list", json([])],
    ["a way to elsewhere", leadTo("https://login.example.org/.well-known/openid-configuration")],
    ["half of what is needed", () => crooked.wrong.half],
  ])("what answers with %s is no provider, and is refused in a sentence", async (what, answer) => {
    const half = json({ ...crooked.metadata(), token_endpoint: undefined });
    crooked.wrong[discovery] = what === "half of what is needed" ? half : answer;
    expect(await added(crooked.issuer)).toMatch(/^What answers there is no provider of OpenID Connect/);
    expect(await keys()).toEqual([]);
  });

  it("one that turned into another stays on its page in words, and can still be changed", async () => {
    expect(await added(crooked.issuer)).toBe("added");
    crooked.wrong[discovery] = json({ ...crooked.metadata(), issuer: "https://login.example.org" });
    const admin = forum().as(await anAdmin(forum()));
    const { standing, ...one } = await readProvider(admin, "crooked");
    expect(standingWords(standing)).toMatchObject({
      tone: "danger",
      words: expect.stringContaining("“https://login.example.org”"),
    });
    await changeProvider(admin, "crooked", { ...one, secret: "", name: "Straight" });
    expect((await readProvider(admin, "crooked")).name).toBe("Straight");
  });

  it("a page does not wait for the slowest, and a sign-in does not believe what a look found", async () => {
    expect(await added(crooked.issuer)).toBe("added");
    crooked.wrong[discovery] = silence;
    asked({ patience: 20_000 });
    const admin = forum().as(await anAdmin(forum()));
    expect((await readProviders(admin)).map(({ standing }) => standing)).toEqual([{ state: "late" }]);
    delete crooked.wrong[discovery];
    expect((await setOut(forum(), "crooked")).address).toContain("/authorize");
  });
});
