import { Conflict, NotFound } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { factorRemoved } from "../factors/factor-change.server";
import { endRestingOn } from "../organisations/sign-in-membership.server";
import { mustBeFresh } from "../sign-in/proof.server";
import { releaseEvidence } from "./institution-evidence.server";
import { deleteLink, hasWayIn, linksOf } from "./link.queries.server";
import { offeredProviders } from "./provider.queries.server";
import { requireProvider } from "./provider.server";

/** One's own connections, and the providers that could be connected. */
export async function myLinks(ctx: Context) {
  const me = memberOf(ctx);
  const [links, offered] = await Promise.all([linksOf(ctx.db, me.id), offeredProviders(ctx.db)]);
  return {
    links: links.map(({ enabled, providerId: _providerId, ...link }) => ({ ...link, offered: enabled === 1 })),
    others: offered.filter(({ key }) => !links.some((link) => link.key === key)),
  };
}

/** Ends a connection, unless it is the last way in; returns this session's new Set-Cookie line. */
export async function disconnect(ctx: Context, key: string | undefined): Promise<string> {
  mustBeFresh(ctx);
  const me = memberOf(ctx);
  const provider = await requireProvider(ctx, key);
  const { id, name } = provider;
  return ctx.write(async (tx) => {
    await releaseEvidence(tx, me.id, provider);
    await endRestingOn(ctx, tx, { providerId: id, accountId: me.id, but: [] });
    const row = await deleteLink(tx, me.id, id);
    if (row === null) throw new NotFound("Your account is not connected there.");
    if (!(await hasWayIn(tx, me.id)))
      throw new Conflict(
        `${name} is your only way in. Confirm an e-mail address or add a passkey first, then disconnect it.`,
      );
    return factorRemoved(ctx, tx, me, "sign-in-disconnected", row);
  });
}
