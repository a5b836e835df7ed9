import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { serve } from "./serve";

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

export const json =
  (body: unknown, status = 200): Answer =>
  (_req, res) => {
    res.writeHead(status, { "content-type": "application/json" });
    res.end(JSON.stringify(body));
  };
export const text =
  (body: string, type = "text/html"): Answer =>
  (_req, res) => {
    res.writeHead(200, { "content-type": type });
    res.end(body);
  };
/** Takes the question and never answers. */
export const silence: Answer = () => undefined;
/** Begins to answer, and breaks off. */
export const hangUp: Answer = (_req, res) => {
  res.writeHead(200, { "content-type": "application/json", "content-length": "500" });
  res.write("{", () => res.destroy());
};
export const leadTo =
  (location: string): Answer =>
  (_req, res) => {
    res.writeHead(302, { location });
    res.end();
  };

const pair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/**
 * A server that says it is a provider and answers each question as the test wants: what no real provider would do. Its
 * honest answers are right, so that one thing at a time can be wrong.
 */
export async function startCrookedProvider() {
  const [own, stranger] = [pair(), pair()];
  const wrong: Record<string, Answer> = {};
  const asked: string[] = [];
  let issuer = "";
  let claims: Record<string, unknown> = {};
  let key = own.privateKey;
  let header: Record<string, unknown> = { alg: "RS256", kid: "one" };
  const usual: Record<string, () => Answer> = {
    "/.well-known/openid-configuration": () => json(metadata(issuer)),
    "/keys": () =>
      json({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] }),
    "/token": () =>
      json({ access_token: "one", token_type: "bearer", expires_in: 60, id_token: signed(header, claims, key) }),
  };
  const server = await serve((req, res) => {
    const path = req.url?.split("?", 1)[0] ?? "";
    asked.push(path);
    const answer = wrong[path] ?? usual[path]?.() ?? json({ error: "not_found" }, 404);
    answer(req, res);
  });
  issuer = server.url;
  return {
    issuer,
    wrong,
    asked,
    metadata: () => metadata(issuer),
    /** What stands in the next ID token; whatever is undefined is left out. */
    says(now: number, nonce: string, more: Record<string, unknown> = {}) {
      const at = Math.floor(now / 1000);
      claims = { iss: issuer, aud: "wardround", sub: "c-1", iat: at, exp: at + 60, nonce, ...more };
      key = own.privateKey;
      header = { alg: "RS256", kid: "one" };
    },
    signsAs(who: "stranger" | "nobody") {
      if (who === "stranger") key = stranger.privateKey;
      else header = { alg: "none" };
    },
    close: server.close,
  };
}

const metadata = (issuer: string): Record<string, unknown> => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
});

function signed(header: Record<string, unknown>, claims: Record<string, unknown>, key: KeyObject): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part(header)}.${part(claims)}`;
  const signature = header.alg === "none" ? "" : createSign("sha256").update(text).sign(key).toString("base64url");
  return `${text}.${signature}`;
}
