import type { Tx } from "db/engine";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import type { SignInMethod } from "../sign-in/sign-in-method";
import { linksOf } from "./link.queries.server";
import { holdProvider } from "./provider.server";

/**
 * A first step that was taken at a provider is void once the account is connected with none of that name: it was
 * removed meanwhile, or disconnected. Holds the provider, so that none is removed beside a session that begins.
 */
export async function mustStillBeConnected(ctx: Context, tx: Tx, accountId: number, method: SignInMethod) {
  if (!method.startsWith("provider:")) return;
  const link = (await linksOf(tx, accountId)).find(({ name }) => `provider:${name}` === method);
  if (!link) throw new Conflict("Your account is connected there no more. Sign in another way.");
  await holdProvider(ctx, tx, { id: link.providerId, key: link.key });
}
