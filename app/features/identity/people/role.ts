import {
  type Actor,
  isAdmin,
  isModerator,
  isPaused,
  no,
  PAUSED,
  signInFirst,
  staffOnly,
  type Verdict,
  yes,
} from "~/core/actor";
import { isOneOf } from "~/core/one-of";
import type { Role } from "~/core/person";
import type { Instant } from "~/core/time";

/** What somebody is as a professional: exactly one at a time. */
export const professionalRoles = ["student", "trainee", "mentor", "educator"] as const;
/** What somebody does for the forum, beside the professional role. */
export const staffRoles = ["moderator", "admin"] as const;

export type ProfessionalRole = (typeof professionalRoles)[number];
export type StaffRole = (typeof staffRoles)[number];
export type GivenRole = ProfessionalRole | StaffRole;

export const givenRoles: readonly GivenRole[] = [...professionalRoles, ...staffRoles];

export const isProfessional = isOneOf(professionalRoles);

export const isGivenRole = isOneOf(givenRoles);

/** Years of medical school as they are stored: lists filter by them. */
export const studentStages = ["Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6"] as const;
/** Grades that are offered; any other wording may be typed. */
export const doctorStages: Record<"trainee" | "mentor", readonly string[]> = {
  trainee: ["Foundation year 1", "Foundation year 2", "Core trainee", "Resident", "Specialty registrar", "Fellow"],
  mentor: ["Consultant", "Attending", "General practitioner", "Associate specialist"],
};
export const STAGE_MAX = 40;

/** "4", "year 4" and "Year 4" are one stage; null for what is no year of medical school. */
export function studentStage(text: string): string | null {
  const year = /^(?:year\s*)?([1-6])$/i.exec(text.trim())?.[1];
  return year ? `Year ${year}` : null;
}

export type RoleWish = { role: GivenRole; specialtyId: number | null; stage: string | null };

/** Field sentences for a role that cannot be given like this; none if it can. */
export function roleProblems(wish: RoleWish): { specialty?: string; stage?: string } {
  const problems: { specialty?: string; stage?: string } = {};
  if (wish.role === "mentor" && wish.specialtyId === null)
    problems.specialty = "Choose the specialty: mentors endorse in their own specialty only.";
  if (wish.role === "student" && wish.stage !== null && studentStage(wish.stage) === null)
    problems.stage = "Write the year of study, from 1 to 6.";
  if (wish.stage !== null && [...wish.stage].length > STAGE_MAX)
    problems.stage = `Use at most ${STAGE_MAX} characters.`;
  return problems;
}

type Subject = { id: number; unclaimed?: boolean };

const own = (actor: Actor, subject: Subject) => actor.kind === "member" && actor.id === subject.id;

/** Administrators give roles, to anybody but themselves where it is their own administrator role. */
export function canGiveRole(actor: Actor, subject: Subject, role: GivenRole): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isAdmin(actor)) return no("Only administrators give roles.");
  if (role === "admin" && own(actor, subject))
    return no("You cannot change your own administrator role. Ask another administrator.");
  if (subject.unclaimed) return no("Nobody has claimed this imported account yet. Roles wait until somebody does.");
  return yes;
}

/** `otherAdmins`: how many administrators there are beside the subject. */
export function canEndRole(actor: Actor, subject: Subject, role: GivenRole, otherAdmins: number): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isAdmin(actor)) return no("Only administrators end roles.");
  if (role !== "admin") return yes;
  if (own(actor, subject)) return no("You cannot change your own administrator role. Ask another administrator.");
  return otherAdmins > 0 ? yes : no(lastAdmin);
}

export const lastAdmin = "This is the last administrator. Give the role to somebody else first.";

/** Moderators invite people as what they are; only administrators invite staff. */
export function canInvite(actor: Actor, role: GivenRole | "reader"): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (isAdmin(actor)) return yes;
  if (!isModerator(actor)) return staffOnly(actor, "Only administrators and moderators invite people.");
  return role === "moderator" || role === "admin"
    ? no("Only administrators invite moderators and administrators.")
    : yes;
}

export type Grant = { role: string; specialtyId: number | null; stage: string | null };

export type Badge = {
  role: Role;
  specialtyId: number | null;
  mentorSpecialtyId: number | null;
  stage: string | null;
  moderator: boolean;
  admin: boolean;
};

/**
 * What the open grants amount to: the columns of `account`. An educator may keep a mentor's grant beside their own;
 * the badge then says educator, and the mentor's grant says where they may endorse.
 */
export function badgeFrom(grants: readonly Grant[]): Badge {
  const of = (role: GivenRole) => grants.find((grant) => grant.role === role);
  const shown = of("educator") ?? of("mentor") ?? of("trainee") ?? of("student");
  return {
    role: shown && isProfessional(shown.role) ? shown.role : "reader",
    specialtyId: shown?.specialtyId ?? null,
    mentorSpecialtyId: of("mentor")?.specialtyId ?? null,
    stage: shown?.stage ?? null,
    moderator: of("moderator") !== undefined,
    admin: of("admin") !== undefined,
  };
}

/** The rule of the pages about inviting: administrators and moderators. */
export const inviters = Object.assign(
  (actor: Actor, now: Instant) => (isPaused(actor, now) ? no(PAUSED) : canInvite(actor, "reader")),
  { ruleName: "inviters" },
);
