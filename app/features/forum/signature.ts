import { type PersonBadge, roleWords } from "~/core/person";

/** How somebody will be read above their post: "Noor, Year 4 student". */
export function signatureOf(person: PersonBadge | undefined): string {
  if (!person) return "yourself";
  const words = roleWords(person);
  return words ? `${person.name}, ${words}` : person.name;
}

export const ASKER_SIGNATURE = "the asker, anonymously";
