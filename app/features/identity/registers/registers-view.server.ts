import type { Context } from "~/platform/context.server";
import { addressOf } from "./look-up.server";
import { latestRecheck } from "./recheck.queries.server";
import { registersInOrder } from "./register";
import { shownEditions } from "./register-edition.queries.server";

/** What administrators see of the registers, in four questions to the database; never an entry of one. */
export async function readRegisters(ctx: Context) {
  const editions = await shownEditions(ctx.db);
  const address = await addressOf(ctx, "npi");
  return {
    lastCheck: await latestRecheck(ctx.db),
    registers: registersInOrder.map(({ key, name, number, country, covers }) => {
      const edition = editions.find((one) => one.register === key && one.state === "current");
      const loading = editions.find((one) => one.register === key && one.state === "loading");
      return {
        key,
        name,
        number,
        country,
        covers,
        edition: edition && {
          file: edition.file,
          importedAt: edition.finished_at ?? edition.started_at,
          entries: Number(edition.entries),
          refused: Number(edition.refused),
        },
        loadingSince: loading ? loading.started_at : null,
        // Of this process: each has its own patience with a register.
        network: key === "npi" && address ? { host: address.host, state: ctx.runtime.outbound.state(address) } : null,
      };
    }),
  };
}
