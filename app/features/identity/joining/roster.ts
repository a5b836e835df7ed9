import type { InvitedRole } from "./invitation";

/** What a roster may call its roles. */
const roleWords: Record<string, InvitedRole> = {
  "": "student",
  student: "student",
  trainee: "trainee",
  "doctor in training": "trainee",
  resident: "trainee",
  registrar: "trainee",
  mentor: "mentor",
  consultant: "mentor",
  attending: "mentor",
  "senior doctor": "mentor",
  educator: "educator",
  teacher: "educator",
  reader: "reader",
  none: "reader",
  moderator: "moderator",
  admin: "admin",
  administrator: "admin",
};

export function rosterRole(text: string): InvitedRole | null {
  return (
    roleWords[
      text
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, " ")
    ] ?? null
  );
}

export type RefusedLine = { line: number; reason: string };

/** What became of a roster: how many lines of each kind, and the refused ones one by one. */
export type RosterReport = {
  invited: number;
  /** Invited before, and not here yet. */
  waiting: number;
  /** Members who have what the line says. */
  members: number;
  /** Members who got the role at once, since their address is confirmed. */
  given: number;
  refused: RefusedLine[];
};

/** "12 invited · 3 waiting already · 1 refused": the report in one line. */
export function reportLine(report: RosterReport): string {
  const parts = [
    `${report.invited} invited`,
    report.given > 0 && `${report.given} given a role`,
    report.waiting > 0 && `${report.waiting} invited before`,
    report.members > 0 && `${report.members} members already`,
    report.refused.length > 0 && `${report.refused.length} refused`,
  ];
  return parts.filter(Boolean).join(" · ");
}
