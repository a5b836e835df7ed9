import type { Context } from "~/platform/context.server";
import { outboundAddress } from "~/platform/outbound.server";
import { readSettings } from "~/platform/settings.server";
import { askNppes } from "./nppes.server";
import type { RegisterKey } from "./register";
import { findEntry } from "./register-edition.queries.server";
import { type LookUp, type RegisterName, readStatus } from "./register-entry";
import { IN_FILE } from "./register-row";

/** Where a register is asked over the network; null where it is not. */
export async function addressOf(ctx: Context, register: RegisterKey): Promise<URL | null> {
  if (register !== "npi") return null;
  const { "npi-address": address } = await readSettings(ctx.db);
  return address === "" ? null : outboundAddress(address);
}

/**
 * What a register says of a number, which `readNumber` gave. `first`: whether a register that is asked over the network
 * ("network", the newest there is) or the imported edition ("edition", nobody is troubled) is asked first; the other
 * one is where the first is not there. Never throws for what the register does; never "not found" where it could not be
 * asked. Await it outside of transactions: it may take seconds.
 */
export async function lookUp(
  ctx: Context,
  register: RegisterKey,
  number: string,
  first: "network" | "edition" = "network",
): Promise<LookUp> {
  if (first === "edition") {
    const kept = await lookUpImported(ctx, register, number);
    return kept ?? (await lookUpOutside(ctx, register, number)) ?? { kind: "unavailable", reason: "not set up" };
  }
  const outside = await lookUpOutside(ctx, register, number);
  if (outside && outside.kind !== "unavailable") return outside;
  const kept = await lookUpImported(ctx, register, number);
  return kept ?? outside ?? { kind: "unavailable", reason: "not set up" };
}

async function lookUpOutside(ctx: Context, register: RegisterKey, number: string): Promise<LookUp | null> {
  const address = await addressOf(ctx, register);
  return address && askNppes(ctx.runtime.outbound, address, number, ctx.now);
}

async function lookUpImported(ctx: Context, register: RegisterKey, number: string): Promise<LookUp | null> {
  const row = await findEntry(ctx.db, register, number);
  if (!row) return null;
  const source = { kind: "edition" as const, editionId: row.editionId, importedAt: row.importedAt ?? 0 };
  if (row.number === null) return { kind: "not found", source };
  const given = row.given ?? "";
  const former = (row.former ?? "").split(";").filter(Boolean);
  const names: RegisterName[] = [
    { family: row.family ?? "", given, former: false },
    ...former.map((family) => ({ family: family.trim(), given, former: true })),
  ].filter(({ family, given }) => family !== "" || given !== "");
  const statusWords = row.statusWords ?? "";
  // A file without a column of its own for it has only those who are registered.
  const status = statusWords === IN_FILE ? "registered" : readStatus(statusWords);
  return {
    kind: "found",
    source,
    entries: [
      {
        number: row.number,
        names,
        status,
        statusWords: statusWords === IN_FILE ? "" : statusWords,
        specialty: row.specialty ?? "",
      },
    ],
  };
}
