import type { Tx } from "db/engine";
import { isRefusal } from "~/core/refusals";
import { type Context, memberOf } from "~/platform/context.server";
import { type CsvRow, parseCsv } from "~/platform/csv.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { hashToken, randomToken, sign } from "~/platform/secrets.server";
import { emailField, nameField } from "../form-fields.server";
import { studentStage } from "../people/role";
import { type CohortRosterReport, PLACE_LIFE, ROSTER_LINES_MAX } from "./cohort-place";
import { insertPlace, keptAddresses, type ListedPerson, relistPlace, renewPlace } from "./cohort-place.queries.server";
import { PLACE_MAIL, placeToken } from "./cohort-place-mail.server";
import { holdManaged, requireCohort } from "./duty.server";

const columns = [
  { name: "name", aliases: ["full name", "student"] },
  { name: "email", aliases: ["e-mail", "mail", "address"] },
  { name: "stage", aliases: ["year", "grade"] },
] as const;

type Column = (typeof columns)[number]["name"];

/** Lines that are written together: fewer waits for the disk, and the forum goes on between two batches. */
const BATCH = 50;

/**
 * Keeps a place for everybody on a roster, and mails each their own link. Whether an address has an account here
 * changes neither what happens nor what is said. Lines that cannot be used are reported and do not stop the others.
 * Safe to run twice: a place that waits keeps its link, and one that was taken stays taken.
 */
export async function listRoster(ctx: Context, cohortId: number, csv: string): Promise<CohortRosterReport> {
  await requireCohort(ctx, cohortId);
  const report: CohortRosterReport = { kept: 0, waiting: 0, taken: 0, refused: [] };
  const read = readLines(parseCsv(csv, columns, { maxRows: ROSTER_LINES_MAX }), report);
  // A list that is sent again costs what is new in it: the others are mailed nothing.
  const hashOf = ({ email }: Listed) => hashOfAddress(ctx, cohortId, email);
  const known = await keptAddresses(ctx.db, cohortId, read.map(hashOf), ctx.now);
  const fresh = read.filter((one) => !known.has(hashOf(one)));
  if (fresh.length > 0)
    await ctx.runtime.limits.consume(rateLimitRules.rosterPerPerson, String(memberOf(ctx).id), fresh.length);
  const good = [...read.filter((one) => known.has(hashOf(one))), ...(await notTooOften(ctx, fresh, report))];
  const by = memberOf(ctx).id;
  for (let start = 0; start < good.length; start += BATCH) {
    const counts = await ctx.write(async (tx) => {
      await holdManaged(ctx, tx, cohortId);
      const listed = { kept: 0, waiting: 0, taken: 0 };
      for (const person of good.slice(start, start + BATCH)) listed[await keepPlace(ctx, tx, cohortId, person)]++;
      if (listed.kept > 0)
        await ctx.record(tx, { type: "SchoolChanged", act: "roster-listed", id: cohortId, told: null, actorId: by });
      return listed;
    });
    for (const key of ["kept", "waiting", "taken"] as const) report[key] += counts[key];
  }
  report.refused.sort((one, other) => one.line - other.line);
  return report;
}

type Listed = ListedPerson & { line: number };

/** Nobody's mailbox is filled by listing them again and again, whichever cohort, school or manager does. */
async function notTooOften(ctx: Context, read: readonly Listed[], report: CohortRosterReport): Promise<Listed[]> {
  const good: Listed[] = [];
  for (const one of read)
    try {
      await ctx.runtime.limits.consume(rateLimitRules.rosterPerAddress, one.email);
      good.push(one);
    } catch (error) {
      if (!isRefusal(error) || error.name !== "TooMany") throw error;
      report.refused.push({ line: one.line, reason: error.message });
    }
  return good;
}

function readLines(rows: readonly CsvRow<Column>[], report: CohortRosterReport): Listed[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const read = readLine(row);
    const earlier = typeof read === "string" ? undefined : seen.get(read.email);
    const reason = typeof read === "string" ? read : earlier && `The same address stands on line ${earlier}.`;
    if (reason) report.refused.push({ line: row.line, reason });
    if (reason || typeof read === "string") return [];
    seen.set(read.email, row.line);
    return [{ ...read, line: row.line }];
  });
}

function readLine({ values }: CsvRow<Column>): ListedPerson | string {
  const email = emailField.safeParse(values.email);
  if (!email.success) return values.email ? "This is not a whole e-mail address." : "There is no e-mail address.";
  const name = nameField.safeParse(values.name);
  if (!name.success)
    return values.name ? (name.error.issues[0]?.message ?? "The name cannot be used.") : "There is no name.";
  const stage = values.stage === "" ? null : studentStage(values.stage);
  if (values.stage !== "" && stage === null) return "The stage is a year from 1 to 6, or left empty.";
  return { email: email.data, name: name.data, stage };
}

async function keepPlace(
  ctx: Context,
  tx: Tx,
  cohortId: number,
  person: ListedPerson,
): Promise<"kept" | "waiting" | "taken"> {
  const word = randomToken(18);
  const place = {
    email: person.email,
    name: person.name,
    stage: person.stage,
    cohortId,
    tokenHash: hashToken(placeToken(ctx, word)),
    emailHash: hashOfAddress(ctx, cohortId, person.email),
    by: memberOf(ctx).id,
    now: ctx.now,
    expiresAt: ctx.now + PLACE_LIFE,
  };
  const id = (await insertPlace(tx, place)) ?? (await renewPlace(tx, place));
  if (id === null) return relistPlace(tx, cohortId, place.emailHash, ctx.now);
  await ctx.queue(tx, { type: PLACE_MAIL, payload: { placeId: id, word } });
  return "kept";
}

/** By this a line is known again once its address is gone. Without our secret nobody can try addresses against it. */
const hashOfAddress = (ctx: Context, cohortId: number, email: string): string =>
  sign(ctx.runtime.keys.address, `roster of cohort ${cohortId}:${email}`);
