import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { readClaims } from "~/features/identity/openid/claims";
import { offeredProviders, providerByKey } from "~/features/identity/openid/provider.queries.server";
import { createOpenidServers, type OpenidLimits } from "~/platform/openid.server";
import { json, leadTo, silence, startCrookedProvider, text } from "../../../support/crooked-provider";
import { onEveryDialect } from "../../../support/every-dialect";
import { arrive, offered, setOut } from "../../../support/openid-acts";
import { startOpenidProvider } from "../../../support/openid-provider";
import { freePort } from "../../../support/postgres";
import { serve } from "../../../support/serve";
import { actorOf } from "../../../support/sign-ins";

type Crooked = Awaited<ReturnType<typeof startCrookedProvider>>;

const back = "http://localhost:3000/sign-in/with/crooked/back";
const discovery = "/.well-known/openid-configuration";

onEveryDialect("a provider that cannot be trusted, or does not answer", (forum) => {
  let crooked: Crooked;
  beforeAll(async () => {
    crooked = await startCrookedProvider();
    await offered(forum(), crooked.issuer, { name: "Crooked" });
  });
  beforeEach(() => {
    for (const path of Object.keys(crooked.wrong)) delete crooked.wrong[path];
    patient();
  });
  afterAll(() => crooked.close());

  /** Providers are asked anew. Little patience is for those that never answer: a busy machine is slow itself. */
  const patient = (limits: Partial<OpenidLimits> = {}) => {
    forum().openid = createOpenidServers({ rest: 0, ...limits });
  };
  const impatient = () => patient({ patience: 1_500 });
  const refusal = async (work: Promise<unknown>) =>
    work.then(
      () => "fine",
      ({ name, message }: Error) => `${name}: ${message}`,
    );

  /** Sets out, lets `twist` change what it says, and comes back with a code. */
  async function come(more: Record<string, unknown> = {}, twist: () => void = () => undefined) {
    const { address, kept } = await setOut(forum(), "crooked");
    const asked = new URL(address).searchParams;
    crooked.says(Date.now(), asked.get("nonce") ?? "", more);
    twist();
    return arrive(forum(), new URL(`${back}?code=one&state=${asked.get("state")}`), kept);
  }

  it("is believed when all is right, so that what follows is refused for its own sake", async () => {
    expect((await come()).to).toBe("/sign-in/with/new");
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each([
    ["another nonce", () => ({ nonce: "another" })],
    ["no nonce", () => ({ nonce: undefined })],
    ["another audience", () => ({ aud: "somebody-else" })],
    ["a second audience that it was made for", () => ({ aud: ["wardround", "other"], azp: "other" })],
    ["another issuer", () => ({ iss: "https://login.example.org" })],
    ["an expired token", () => ({ iat: now() - 900, exp: now() - 600 })],
    ["no expiry", () => ({ exp: undefined })],
    ["no person", () => ({ sub: undefined })],
    ["a person without a name", () => ({ sub: "" })],
    ["a person with an endless name", () => ({ sub: "x".repeat(5_000) })],
    ["a person who is a number", () => ({ sub: 7 })],
  ])("proves nothing with %s", async (_what, claims) => {
    expect(await refusal(come(claims()))).toMatch(/^Invalid: What came from Crooked does not prove/);
  });

  it.each(["stranger", "nobody"] as const)("proves nothing with a token that %s signed", async (who) => {
    expect(await refusal(come({}, () => crooked.signsAs(who)))).toMatch(/^Invalid: .*does not prove/);
  });

  it.each([
    ["keys that are none", "/keys", text("<html>")],
    ["keys of nobody", "/keys", json({ keys: [] })],
    ["no token at all", "/token", json({})],
    ["an access token alone", "/token", json({ access_token: "one", token_type: "bearer" })],
    ["a page instead of a token", "/token", text("<html>down for lunch</html>")],
    ["half a token", "/token", text('{"access_token": "on', "application/json")],
    ["a list", "/token", json([])],
    ["more than anybody reads", "/token", text(`{"a":"${"x".repeat(600_000)}"}`, "application/json")],
  ])("proves nothing with %s", async (_what, path, answer) => {
    crooked.wrong[path] = answer;
    expect(await refusal(come())).toMatch(/^Invalid: What came from Crooked does not prove/);
  });

  it("a userinfo answer about somebody else proves nothing", async () => {
    crooked.wrong[discovery] = json({ ...crooked.metadata(), userinfo_endpoint: `${crooked.issuer}/userinfo` });
    crooked.wrong["/userinfo"] = json({ sub: "somebody else", email: "x@example.org" });
    expect(await refusal(come())).toMatch(/^Invalid: .*does not prove/);
  });

  it("what userinfo says of how somebody signed in is no second step: only what is signed is", async () => {
    const key = await offered(forum(), "https://unsigned.example", { name: "Unsigned", secondStepValues: "mfa" });
    const provider = await providerByKey(forum().database.read, key);
    if (!provider) throw new Error("It was not stored.");
    crooked.wrong[discovery] = json({ ...crooked.metadata(), userinfo_endpoint: `${crooked.issuer}/userinfo` });
    crooked.wrong["/userinfo"] = json({ sub: "c-1", amr: ["mfa"], acr: "mfa", auth_time: 1, name: "Wren Halloran" });
    const client = { issuer: crooked.issuer, clientId: "wardround", clientSecret: undefined, version: "1" };
    const checks = await forum().openid.newChecks();
    const answered = async (more: Record<string, unknown>) => {
      crooked.says(Date.now(), checks.nonce, more);
      const url = new URL(`${back}?code=one&state=${checks.state}`);
      const answer = await forum().openid.personAt(client, url, checks);
      if (!answer.ok) throw new Error(answer.reason);
      return readClaims(provider, answer.value.subject, answer.value.claims);
    };
    expect(await answered({})).toMatchObject({ name: "Wren Halloran", secondStep: false });
    expect(await answered({ amr: ["mfa"] })).toMatchObject({ secondStep: true });
  });

  it("says in a sentence that it refuses us, or is broken", async () => {
    crooked.wrong["/token"] = json({ error: "invalid_client" }, 401);
    expect(await refusal(come())).toMatch(/^Invalid: Crooked refused/);
    crooked.wrong["/token"] = json({ error: "invalid_grant" }, 400);
    expect(await refusal(come())).toMatch(/^Invalid: Crooked refused/);
    crooked.wrong["/token"] = json({}, 503);
    expect(await refusal(come())).toMatch(/^Unavailable: Crooked does not answer/);
    crooked.wrong["/token"] = silence;
    impatient();
    expect(await refusal(come())).toMatch(/^Unavailable: Crooked does not answer/);
  });

  it.each([
    ["never answers", silence, "Unavailable"],
    ["is broken", json({}, 500), "Unavailable"],
    ["answers with a page", text("<html>"), "Invalid"],
    ["answers with a list", json([]), "Invalid"],
    ["is another issuer", () => crooked.wrong.other, "Invalid"],
  ])(
    "one that %s when it is asked how it works is refused in a sentence, and its button stays",
    async (what, answer, name) => {
      crooked.wrong[discovery] =
        what === "is another issuer" ? json({ ...crooked.metadata(), issuer: "https://login.example.org" }) : answer;
      if (answer === silence) impatient();
      expect(await refusal(setOut(forum(), "crooked"))).toMatch(new RegExp(`^${name}: `));
      expect((await offeredProviders(forum().as(visitor).db)).map(({ key }) => key)).toContain("crooked");
      delete crooked.wrong[discovery];
      patient();
      expect(await refusal(setOut(forum(), "crooked"))).toBe("fine");
    },
  );

  it("no redirect of it is followed, to wherever", async () => {
    let visits = 0;
    const inside = await serve((_req, res) => {
      visits += 1;
      res.end("{}");
    });
    for (const path of [discovery, "/keys", "/token"]) {
      patient();
      crooked.wrong[path] = leadTo(`${inside.url}/`);
      expect(await refusal(come())).toMatch(/^Invalid: /);
      delete crooked.wrong[path];
    }
    expect(visits).toBe(0);
    await inside.close();
  });

  it("nobody is sent to an address that is no https", async () => {
    for (const address of [
      "http://evil.example/authorize",
      "javascript:alert(1)",
      "data:text/html,hello",
      "/authorize",
    ]) {
      patient();
      crooked.wrong[discovery] = json({ ...crooked.metadata(), authorization_endpoint: address });
      expect(await refusal(setOut(forum(), "crooked"))).toMatch(/^Invalid: .*does not prove/);
    }
  });

  it("one that failed is left alone for a while, and one that is known is not asked again", async () => {
    const asks = () => crooked.asked.filter((path) => path === discovery).length;
    patient({ rest: 60_000 });
    crooked.wrong[discovery] = json({}, 500);
    const before = asks();
    await refusal(setOut(forum(), "crooked"));
    await refusal(setOut(forum(), "crooked"));
    expect(asks()).toBe(before + 1);
    delete crooked.wrong[discovery];
    patient();
    await Promise.all([setOut(forum(), "crooked"), setOut(forum(), "crooked"), setOut(forum(), "crooked")]);
    expect(asks()).toBe(before + 2);
  });

  it("one that is down when the forum starts can be added, is offered, and works once it is up", async () => {
    const port = await freePort();
    const key = await offered(forum(), `http://127.0.0.1:${port}`, { name: "Asleep" });
    expect(await refusal(setOut(forum(), key))).toBe(
      "Unavailable: Asleep does not answer just now. Try again in a minute, or sign in another way.",
    );
    expect((await offeredProviders(forum().as(visitor).db)).map(({ name }) => name)).toContain("Asleep");
    const awake = await startOpenidProvider({ port, backs: ["http://localhost:3000/sign-in/with/asleep/back"] });
    const { address, kept } = await setOut(forum(), key);
    expect((await arrive(forum(), await awake.through(address), kept)).to).toBe("/sign-in/with/new");
    await awake.close();
  });

  it("whoever comes back without success is signed in nowhere, and has to begin again", async () => {
    const { address, kept } = await setOut(forum(), "crooked");
    const asked = new URL(address).searchParams;
    const at = new URL(`${back}?code=one&state=${asked.get("state")}`);
    crooked.says(Date.now(), "another nonce");
    expect(await refusal(arrive(forum(), at, kept))).toMatch(/does not prove/);
    crooked.says(Date.now(), asked.get("nonce") ?? "");
    expect(await refusal(arrive(forum(), at, kept))).toMatch(/Begin again/);
    expect(await actorOf(forum(), kept)).toEqual(visitor);
  });
});
