import type { Tx } from "db/engine";
import { type Actor, isAdmin, isFresh, no, type Verdict } from "~/core/actor";
import { fieldsOf, Invalid, isRefusal } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { type CsvRow, parseCsv } from "~/platform/csv.server";
import { accountByEmail } from "../account/account.queries.server";
import { emailField, nameField } from "../form-fields.server";
import { canInvite, isGivenRole } from "../people/role";
import { openGrants } from "../people/role.queries.server";
import { grantRole } from "../people/role.server";
import { specialtiesByWord } from "../people/specialty-words.queries.server";
import type { InvitedRole } from "./invitation";
import type { InvitationRow } from "./invitation.queries.server";
import { inviteInside } from "./invitation.server";
import { type RosterReport, rosterRole } from "./roster";

const columns = [
  { name: "name", aliases: ["full name", "student"] },
  { name: "email", aliases: ["e-mail", "mail", "address"], required: false },
  { name: "role" },
  { name: "stage", aliases: ["year", "grade"] },
  { name: "specialty", aliases: ["speciality"] },
] as const;

type Column = (typeof columns)[number]["name"];

/** Lines that are written together: fewer waits for the disk, and the forum goes on between two batches. */
const BATCH = 50;

/**
 * Invites everybody on a roster, by whoever acts; `everything` is for commands, which act for the operator. Lines that
 * cannot be used are reported with their number and do not stop the others. Safe to run twice.
 */
export async function inviteRoster(
  ctx: Context,
  csv: string,
  { everything = false }: { everything?: boolean } = {},
): Promise<RosterReport> {
  const rows = parseCsv(csv, columns);
  const specialties = await specialtiesByWord(ctx.db);
  const report: RosterReport = { invited: 0, waiting: 0, members: 0, given: 0, refused: [] };
  const seen = new Map<string, number>();
  const good: { line: number; row: InvitationRow }[] = [];
  for (const row of rows) {
    const read = readLine(row, specialties);
    const earlier = typeof read === "string" ? undefined : seen.get(read.email);
    const verdict = typeof read === "string" ? null : mayList(ctx.actor, read.role, ctx.now);
    if (typeof read === "string") report.refused.push({ line: row.line, reason: read });
    else if (earlier) report.refused.push({ line: row.line, reason: `The same address stands on line ${earlier}.` });
    else if (!everything && verdict && !verdict.ok) report.refused.push({ line: row.line, reason: verdict.because });
    else {
      seen.set(read.email, row.line);
      good.push({ line: row.line, row: read });
    }
  }
  for (let start = 0; start < good.length; start += BATCH)
    await ctx.write(async (tx) => {
      const before = report.invited;
      for (const { line, row } of good.slice(start, start + BATCH)) {
        const outcome = await takeLine(ctx, tx, row, everything || isAdmin(ctx.actor));
        if (typeof outcome === "string") report[outcome]++;
        else report.refused.push({ line, reason: outcome.reason });
      }
      const count = report.invited - before;
      const actorId = ctx.actor.kind === "member" ? ctx.actor.id : null;
      if (count > 0) await ctx.record(tx, { type: "RosterInvited", count, actorId });
    });
  report.refused.sort((one, other) => one.line - other.line);
  return report;
}

/**
 * A list brings in moderators and administrators only from somebody who proved lately who they are: a session that was
 * left open must not make more of them. A whole list cannot wait on the page that asks, so its line is refused.
 */
function mayList(actor: Actor, role: InvitedRole, now: Instant): Verdict {
  const invite = canInvite(actor, role);
  if (!invite.ok || (role !== "moderator" && role !== "admin") || isFresh(actor, now).ok) return invite;
  return no("Invite moderators and administrators one by one: that asks first whether it is you.");
}

function readLine({ values }: CsvRow<Column>, specialties: Map<string, number>): InvitationRow | string {
  const email = emailField.safeParse(values.email);
  if (!email.success) return values.email ? "This is not a whole e-mail address." : "There is no e-mail address.";
  const name = values.name ? nameField.safeParse(values.name) : null;
  if (name && !name.success) return name.error.issues[0]?.message ?? "The name cannot be used.";
  const role = rosterRole(values.role);
  if (role === null) return `There is no role "${values.role.slice(0, 40)}".`;
  const specialtyId = values.specialty ? specialties.get(values.specialty.toLowerCase()) : null;
  if (specialtyId === undefined) return `There is no specialty "${values.specialty.slice(0, 60)}".`;
  return { email: email.data, name: name?.data ?? null, role, specialtyId, stage: values.stage || null };
}

async function takeLine(
  ctx: Context,
  tx: Tx,
  row: InvitationRow,
  mayGive: boolean,
): Promise<"invited" | "waiting" | "members" | "given" | { reason: string }> {
  try {
    const outcome = await inviteInside(ctx, tx, row);
    if (outcome !== "member already") return outcome === "waiting already" ? "waiting" : "invited";
    return await giveToMember(ctx, tx, row, mayGive);
  } catch (error) {
    // A refusal is decided before anything is written, so the transaction can go on.
    if (!isRefusal(error)) throw error;
    return { reason: Object.values(fieldsOf(error))[0] ?? error.message };
  }
}

async function giveToMember(ctx: Context, tx: Tx, row: InvitationRow, mayGive: boolean) {
  const account = await accountByEmail(tx, row.email);
  if (!account || row.role === "reader") return "members" as const;
  const grants = await openGrants(tx, account.id);
  if (grants.some((grant) => grant.role === row.role)) return "members" as const;
  if (!isGivenRole(row.role) || grants.length > 0)
    return { reason: "This member has another role. Change it on their page under Administration." };
  if (!mayGive) return { reason: "This address has an account already. An administrator can give it the role." };
  await grantRole(ctx, tx, { ...row, role: row.role, accountId: account.id, reason: "Stands on the roster" });
  return "given" as const;
}

/** The roster out of its form: the file if one was chosen, else the pasted lines. */
export async function rosterText(form: FormData): Promise<string> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) {
    if (file.size > 1_000_000) throw new Invalid("The file is larger than 1 MB. Send it in parts.");
    return await file.text();
  }
  const pasted = form.get("csv");
  if (typeof pasted === "string" && pasted.trim() !== "") return pasted;
  throw new Invalid("Choose a file or paste its lines.", { csv: "Choose a file above, or paste lines here." });
}
