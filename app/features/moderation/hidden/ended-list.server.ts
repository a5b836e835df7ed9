import type { Tx } from "db/engine";
import type { SchoolAct } from "~/core/school-acts";
import type { SignInChange } from "~/core/sign-in-changes";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import {
  accountSince,
  type Duty,
  dutySince,
  hasAdmin,
  pauseEnds,
  providerSince,
  recoveryCodeSince,
  roleSince,
} from "./ended-list.queries.server";
import {
  CLOCKS_DIFFER,
  type Noted,
  type NotedPause,
  type NotedSignIn,
  PURGE_NOTE,
  readList,
} from "./removed-list.server";

/** After which changes a backup brings something back that must open the account no more, or knows less of it. */
const endings: ReadonlySet<SignInChange> = new Set([
  "passkey-added",
  "passkey-removed",
  "app-added",
  "app-removed",
  "recovery-codes-renewed",
  "factors-taken-off",
  "password-changed",
  "password-reset",
  "email-changed",
  "email-change-undone",
  "sign-in-disconnected",
] as const);
const ofAddress: readonly SignInChange[] = ["email-changed", "email-change-undone"];

const queueLine = (ctx: Context, tx: Tx, payload: Noted) => ctx.queue(tx, { type: PURGE_NOTE, payload });

/** In the transaction: a role that ended ends again if a backup brings it back. */
export const noteRole: InTransaction<"RoleEnded"> = async (tx, { grantId }, ctx) => {
  const given = await roleSince(tx, grantId);
  if (given) await queueLine(ctx, tx, { kind: "role", id: grantId, madeAt: given.at });
};

/** In the transaction: a provider that was removed goes again, and what rests on it. */
export const noteProvider: InTransaction<"ProviderChanged"> = async (tx, { providerId, change }, ctx) => {
  const added = change === "removed" ? await providerSince(tx, providerId) : undefined;
  if (added) await queueLine(ctx, tx, { kind: "provider", id: providerId, madeAt: added.at });
};

const dutyActs: Partial<Record<SchoolAct, Duty>> = { "manager-ended": "manager", "assessor-ended": "assessor" };

/** In the transaction: a duty at a school that ended ends again. */
export const noteDuty: InTransaction<"SchoolChanged"> = async (tx, { act, id }, ctx) => {
  const kind = dutyActs[act];
  const held = kind && (await dutySince(tx, kind, id));
  if (kind && held) await queueLine(ctx, tx, { kind, id, madeAt: held.at });
};

/** In the transaction: a recovery code that was used opens nothing again. */
export const noteRecoveryCode: InTransaction<"RecoveryCodeUsed"> = async (tx, { codeId }, ctx) => {
  const code = await recoveryCodeSince(tx, codeId);
  if (code) await queueLine(ctx, tx, { kind: "recovery-code", id: codeId, madeAt: code.at });
};

/** In the transaction: a pause begins again, if it still lasts. No backup from before has its row. */
export const notePause: InTransaction<"AccountSuspended"> = async (tx, { accountId, suspensionId }, ctx) => {
  await noteState(ctx, tx, accountId, await pauseEnds(tx, suspensionId));
};
/** In the transaction: one that was lifted does not begin again. */
export const noteLift: InTransaction<"SuspensionLifted"> = (tx, { accountId }, ctx) =>
  noteState(ctx, tx, accountId, null);

async function noteState(ctx: Context, tx: Tx, id: number, until: Instant | null): Promise<void> {
  const account = await accountSince(tx, id);
  if (account) await queueLine(ctx, tx, { kind: "pause", id, madeAt: account.at, at: ctx.now, until });
}

/** In the transaction: a way into an account that ended ends again. */
export const noteSignIn: InTransaction<"SignInChanged"> = async (tx, { accountId: id, change, row = null }, ctx) => {
  const account = endings.has(change) ? await accountSince(tx, id) : undefined;
  if (account) await queueLine(ctx, tx, { kind: "sign-in", id, madeAt: account.at, at: ctx.now, change, row });
};

/**
 * After a backup was put back that was made at `madeAt`: ends what had ended since and is no text (`purgeAgain` does
 * those). It only ever takes away: a newer role, a new passkey, a lifted pause are in no list, and whoever had them is
 * told what to do. Returns how much, and whose address opens nothing any more.
 */
export async function endAgain(ctx: Context, madeAt: Instant) {
  const { lines, ...list } = await readList(ctx);
  const ended = { duties: 0, roles: 0, providers: 0, codes: 0, pauses: 0, signIns: 0, addresses: [] as string[] };
  for (const line of unique(lines)) {
    if (line.kind === "provider" && (await providerAgain(ctx, line))) ended.providers += 1;
    if (line.kind === "role" && (await roleAgain(ctx, line))) ended.roles += 1;
    if (line.kind === "recovery-code" && (await codeAgain(ctx, line))) ended.codes += 1;
    const duty = line.kind === "manager" || line.kind === "assessor" ? line.kind : null;
    if (duty && (await dutyAgain(ctx, duty, line))) ended.duties += 1;
  }
  for (const line of latest(lines)) if (await pauseAgain(ctx, line)) ended.pauses += 1;
  for (const [id, own] of since(lines, madeAt - CLOCKS_DIFFER)) {
    const handle = await signInAgain(ctx, id, own);
    if (handle === null) continue;
    ended.signIns += 1;
    if (own.some(({ change }) => ofAddress.includes(change))) ended.addresses.push(handle);
  }
  return { ...ended, list, administered: await ctx.write(hasAdmin) };
}

const unique = (lines: readonly Noted[]) => [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];

/** What was last said of each account's pause: jobs may have written two in either order. */
function latest(lines: readonly Noted[]): NotedPause[] {
  const last = new Map<string, NotedPause>();
  for (const line of lines) {
    if (line.kind !== "pause") continue;
    const of = `${line.id}:${line.madeAt}`;
    if (line.at >= (last.get(of)?.at ?? 0)) last.set(of, line);
  }
  return [...last.values()];
}

function since(lines: readonly Noted[], from: Instant): Map<number, NotedSignIn[]> {
  const found = new Map<number, NotedSignIn[]>();
  for (const line of unique(lines))
    if (line.kind === "sign-in" && line.at >= from) found.set(line.id, [...(found.get(line.id) ?? []), line]);
  return found;
}

type Row = { id: number; madeAt: Instant };

const roleAgain = (ctx: Context, { id, madeAt }: Row): Promise<boolean> =>
  ctx.write(async (tx) => {
    const given = await roleSince(tx, id);
    if (given?.at !== madeAt || given.endedAt !== null) return false;
    await ctx.record(tx, { type: "RoleCameBack", accountId: given.accountId, grantId: id });
    return true;
  });

const codeAgain = (ctx: Context, { id, madeAt }: Row): Promise<boolean> =>
  ctx.write(async (tx) => {
    const code = await recoveryCodeSince(tx, id);
    if (code?.at !== madeAt || code.usedAt !== null) return false;
    await ctx.record(tx, { type: "RecoveryCodeCameBack", codeId: id });
    return true;
  });

const dutyAgain = (ctx: Context, duty: Duty, { id, madeAt }: Row): Promise<boolean> =>
  ctx.write(async (tx) => {
    const held = await dutySince(tx, duty, id);
    if (held?.at !== madeAt || held.endedAt !== null) return false;
    await ctx.record(tx, { type: "DutyCameBack", duty, id });
    return true;
  });

const providerAgain = (ctx: Context, { id, madeAt }: Row): Promise<boolean> =>
  ctx.write(async (tx) => {
    const added = await providerSince(tx, id);
    if (added?.at !== madeAt || added.removedAt !== null) return false;
    await ctx.record(tx, { type: "ProviderCameBack", providerId: id });
    return true;
  });

const pauseAgain = (ctx: Context, { id, madeAt, until }: NotedPause): Promise<boolean> =>
  ctx.write(async (tx) => {
    const account = await accountSince(tx, id);
    if (account?.at !== madeAt || until === null || until <= ctx.now) return false;
    if ((account.pausedUntil ?? 0) >= until) return false;
    await ctx.record(tx, { type: "PauseWasLost", accountId: id, until });
    return true;
  });

/** Whose ways in ended again; null where that account is not in the backup. */
const signInAgain = (ctx: Context, id: number, own: readonly NotedSignIn[]): Promise<string | null> =>
  ctx.write(async (tx) => {
    const account = await accountSince(tx, id);
    const ended = own.filter(({ madeAt }) => madeAt === account?.at).map(({ change, row }) => ({ change, row }));
    if (!account || ended.length === 0) return null;
    await ctx.record(tx, { type: "SignInCameBack", accountId: id, ended });
    return account.handle;
  });
