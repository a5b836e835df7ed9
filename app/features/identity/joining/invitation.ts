import { DAY } from "~/core/time";
import type { GivenRole } from "../people/role";

/** What an invitation offers: a role, or none yet. */
export type InvitedRole = GivenRole | "reader";

/** How long an invitation can be accepted. */
export const INVITATION_LIFE = 14 * DAY;
export const invitationDays = INVITATION_LIFE / DAY;

/** "as a Year 4 student", "as a mentor in cardiology": what somebody is invited as; "" without a role. */
export function asWhatWords(offer: { role: string; field: string | null; stage: string | null }): string {
  const inField = offer.field ? ` in ${offer.field}` : "";
  switch (offer.role) {
    case "student":
      return offer.stage ? `as a ${offer.stage} student` : "as a student";
    case "trainee":
      return `as a doctor in training${inField}`;
    case "mentor":
      return `as a mentor${inField}`;
    case "educator":
      return `as an educator${inField}`;
    case "moderator":
      return "as a moderator";
    case "admin":
      return "as an administrator";
    default:
      return "";
  }
}
