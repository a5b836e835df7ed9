import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import Provider, { type Configuration } from "oidc-provider";
import { freePort } from "./postgres";

/** Somebody whom a provider knows: its claims, and how they signed in there. */
export type PersonThere = Record<string, unknown> & { acr?: string; amr?: string[] };

export type TestProvider = Awaited<ReturnType<typeof startOpenidProvider>>;

/**
 * A real provider (the certified `oidc-provider`) on a free port of this machine. Whoever comes is signed in at once as
 * `people.who`; with `asks`, a page with a button comes first, for a browser.
 */
export async function startOpenidProvider({
  backs,
  asks = false,
  port: given,
}: {
  backs: readonly string[];
  asks?: boolean;
  port?: number;
}) {
  const port = given ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const people = { who: "someone", known: new Map<string, PersonThere>() };
  const configuration: Configuration = {
    clients: [
      {
        client_id: "wardround",
        client_secret: "a secret between the two of them",
        redirect_uris: [...backs],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: {
      openid: ["sub", "amr"],
      email: ["email", "email_verified"],
      profile: ["name", "given_name", "family_name", "eduperson_scoped_affiliation"],
      acr: null,
    },
    acrValues: ["https://refeds.org/profile/mfa"],
    pkce: { required: () => true },
    jwks: {
      keys: [
        { ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }), use: "sig" },
      ],
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.known.get(sub) }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  const server = createServer(async (req, res) => {
    if (!req.url?.startsWith("/interaction/")) return answer(req, res);
    if (asks && req.method === "GET") {
      res.setHeader("Content-Type", "text/html; charset=utf-8");
      res.end(`<!doctype html><title>Northmere</title><form method="post"><button>It is me</button></form>`);
      return;
    }
    const { acr, amr } = people.known.get(people.who) ?? {};
    const login = { accountId: people.who, remember: false, ...(acr && { acr }), ...(amr && { amr }) };
    await provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    issuer,
    people,
    /** Goes through the provider as a browser would, and returns the address it sends people back to. */
    through: (address: string) => walkThrough(address, issuer),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Follows redirects with the provider's own cookies until one leads away from it. */
async function walkThrough(start: string, issuer: string): Promise<URL> {
  const jar = new Map<string, string>();
  let address = new URL(start);
  for (let steps = 0; steps < 12; steps++) {
    if (address.origin !== issuer) return address;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";", 1)[0]?.split("=", 2) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get("location");
    if (!next) throw new Error(`The provider stopped with ${response.status}: ${await response.text()}`);
    address = new URL(next, address);
  }
  throw new Error("The provider sends people round in circles.");
}
