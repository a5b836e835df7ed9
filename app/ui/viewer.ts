import { hasTick, initials, type PersonBadge, roleTone, roleWords, type Tone } from "~/core/person";

/**
 * What the frame of every page needs to know about the reader; null for a visitor. Nothing looks into `words`: they are
 * printed as they are, so that readers of one kind share a page's template.
 */
export type Viewer = {
  words: {
    name: string;
    handle: string;
    initials: string;
    role: string;
    /** How they will be read above their post: "Noor, Year 4 student". */
    signature: string;
    /** "Notices, 3 unread", and the number on the bell; empty where there are none. */
    notices: string;
    unread: string;
  };
  tone: Tone;
  tick: boolean;
  /** A moderator who has a role as a person too. */
  moderator: boolean;
  /** Items waiting for this moderator; null for who has none. */
  review: number | null;
  admin: boolean;
  /** They belong to a school, or have a duty at one. */
  schools: boolean;
};

/** The reader as the frame shows them. */
export function viewerOf(person: PersonBadge, unread: number, work: Pick<Viewer, "review" | "schools">): Viewer {
  const role = roleWords(person);
  return {
    words: {
      name: person.name,
      handle: person.handle,
      initials: initials(person.name),
      role,
      signature: role ? `${person.name}, ${role}` : person.name,
      notices: unread > 0 ? `Notices, ${unread} unread` : "Notices",
      unread: unread > 99 ? "99+" : unread > 0 ? String(unread) : "",
    },
    tone: roleTone(person),
    tick: hasTick(person),
    moderator: person.moderator && person.role !== "reader",
    admin: person.admin,
    ...work,
  };
}
