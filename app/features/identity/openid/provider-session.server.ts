import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { beginSession } from "../sign-in/begin-session.server";
import { stepAddress } from "../sign-in/return-address";
import { startSession } from "../sign-in/session.server";
import type { Claims } from "./claims";
import type { Provider } from "./provider";

/** Where somebody goes who came back from a provider, and the Set-Cookie lines that go with it. */
export type CameBack = { to: string; cookies: string[] };

export type Entering = { provider: Provider; claims: Claims; device: string; to: string };

/** A session, or the second step first where the account asks for one and the provider is not trusted for it. */
export async function sessionFor(
  ctx: Context,
  tx: Tx,
  { accountId, provider, claims, device, to }: Entering & { accountId: number },
): Promise<CameBack> {
  const method = `provider:${provider.name}` as const;
  // Whoever was let through by a session there has shown nothing since it began.
  const through = { providerId: provider.id, authenticatedAt: Math.min(claims.signedInAt ?? ctx.now, ctx.now) };
  if (claims.secondStep) {
    const started = { method, secondFactor: "provider" as const, ...through };
    const cookie = await startSession(ctx, tx, accountId, device, started);
    return { to: to || "/", cookies: [cookie] };
  }
  const { cookie, stepNext } = await beginSession(ctx, tx, { accountId, device, method, through });
  return { to: stepNext ? stepAddress(to) : to || "/", cookies: [cookie] };
}

export const othersWords = (name: string): string =>
  `This sign-in at ${name} belongs to another account here. Sign in with it, and disconnect it there first.`;
