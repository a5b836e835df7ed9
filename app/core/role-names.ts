import type { Role } from "./person";

/** What a role that can be given is called, on pages and in the log. */
export const roleNames: Record<Exclude<Role, "reader"> | "moderator" | "admin", string> = {
  student: "Student",
  trainee: "Doctor in training",
  mentor: "Mentor (senior doctor)",
  educator: "Educator",
  moderator: "Moderator",
  admin: "Administrator",
};

/** The same for a role as a table holds it, which holds given roles only. */
export const roleName = (role: string): string => (isNamed(role) ? roleNames[role] : role);

const isNamed = (role: string): role is keyof typeof roleNames => Object.hasOwn(roleNames, role);
