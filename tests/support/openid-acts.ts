import type { z } from "zod";
import { visitor } from "~/core/actor";
import { comeBack } from "~/features/identity/openid/back.server";
import { beginConnection, beginWith, onward } from "~/features/identity/openid/begin.server";
import { addProvider, type providerForm } from "~/features/identity/openid/provider.server";
import { aMember } from "./people";
import { cookies } from "./strong-sign-in";
import type { TestRuntime } from "./test-runtime";

type Actor = Parameters<TestRuntime["as"]>[0];

/** An administrator who has just shown who they are. */
export const anAdmin = async (forum: TestRuntime): Promise<Actor> => ({
  ...(await aMember(forum, { admin: true })),
  authenticatedAt: forum.clock(),
});

/** Adds a provider as an administrator would; returns its key. */
export async function offered(
  forum: TestRuntime,
  issuer: string,
  traits: Partial<z.output<typeof providerForm>> = {},
): Promise<string> {
  return addProvider(forum.as(await anAdmin(forum)), {
    name: "Northmere",
    issuer,
    clientId: "wardround",
    secret: "a secret between the two of them",
    preset: "usual",
    scopes: "openid profile email",
    trustsEmail: false,
    secondStepValues: "",
    affiliationScopes: "",
    joins: false,
    enabled: true,
    ...traits,
  });
}

/** A visitor's way to a provider: the address there, and what their browser keeps. */
export async function setOut(forum: TestRuntime, key: string, to: string | null = null) {
  const { address, cookie } = await beginWith(forum.as(visitor), key, to);
  return { address, kept: cookies(cookie) };
}

/** A member's way there, to be connected. */
export async function setOutToConnect(forum: TestRuntime, actor: Actor, key: string) {
  const kept = cookies(await beginConnection(forum.as(actor), key));
  const on = await onward(forum.as(actor), kept);
  if (!on) throw new Error("The connection goes nowhere.");
  return { address: on.address, kept };
}

/** Comes back to `at`, with what this browser keeps. */
export function arrive(forum: TestRuntime, at: URL, kept: string, actor: Actor = visitor) {
  const key = /^\/sign-in\/with\/([^/]+)\/back$/.exec(at.pathname)?.[1];
  return comeBack(forum.as(actor), kept, { key, search: at.search, device: "Firefox on Linux" });
}
