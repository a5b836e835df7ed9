/** What a member is on this forum. A moderator keeps the role they have as a person. */
export type Role = "reader" | "student" | "trainee" | "mentor" | "educator";

/** What stands beside a name wherever somebody is shown. Holds no employer and no school, on purpose. */
export type PersonBadge = {
  id: number;
  handle: string;
  name: string;
  role: Role;
  /** The specialty's name as seeded, such as "Cardiology". */
  specialty: string | null;
  /** Grade or year in words, such as "Consultant", "Specialty registrar" or "Year 4". */
  stage: string | null;
  /** Years in the specialty. */
  years: number | null;
  moderator: boolean;
  admin: boolean;
  /** The role was stated by another forum and checked by nobody here. */
  imported: boolean;
  /** The account was deleted; what others answered stays. */
  former: boolean;
};

/** An author whom nobody can tell from others of the same stage. `stage` is null when too few share it. */
export type AnonymousAuthor = { anonymous: true; pseudonym: string; stage: string | null };

export type Author = PersonBadge | AnonymousAuthor;

/** The colour a name line may take. `plain` is grey: nobody vouches for the role. */
export type Tone = "plain" | "student" | "trainee" | "senior" | "educator" | "moderator";

export const isAnonymous = (author: Author): author is AnonymousAuthor => "anonymous" in author;

/** Inside a line a specialty is an ordinary word: "cardiology", but "ENT surgery" keeps its capitals. */
const inLine = (specialty: string) =>
  /^[A-Z][a-z]/.test(specialty) ? specialty.charAt(0).toLowerCase() + specialty.slice(1) : specialty;

const withSpecialty = (words: string, specialty: string | null) =>
  specialty === null ? words : `${words}, ${inLine(specialty)}`;

/** A general practitioner's grade already names the specialty. */
const namesItsSpecialty = (stage: string) => /^(gp\b|general practi)/i.test(stage);

function statedWords(person: PersonBadge): string {
  switch (person.role) {
    case "mentor": {
      const stage = person.stage ?? "Senior doctor";
      return namesItsSpecialty(stage) ? stage : withSpecialty(stage, person.specialty);
    }
    case "educator":
      return withSpecialty("Educator", person.specialty);
    case "trainee":
      return withSpecialty("Doctor in training", person.specialty);
    case "student":
      if (person.stage === null) return "Student";
      return /student/i.test(person.stage) ? person.stage : `${person.stage} student`;
    case "reader":
      return person.moderator ? "Moderator" : person.admin ? "Administrator" : "Not verified yet";
  }
}

/**
 * The words after a name: "Consultant, cardiology", "Year 4 student". Empty for an anonymous author without a stage.
 */
export function roleWords(author: Author): string {
  if (isAnonymous(author)) return author.stage ?? "";
  if (author.former) return "Former member";
  const words = statedWords(author);
  return author.imported ? `${words} (imported)` : words;
}

/** Who carries the verified tick. Students and doctors in training never do, nor does an imported role. */
export function hasTick(author: Author): boolean {
  if (isAnonymous(author) || author.former || author.imported) return false;
  if (author.role === "mentor" || author.role === "educator") return true;
  return author.role === "reader" && (author.moderator || author.admin);
}

/** Green means that a verified senior doctor is speaking, so an imported mentor stays grey. */
export function roleTone(author: Author): Tone {
  if (isAnonymous(author) || author.former || author.imported) return "plain";
  switch (author.role) {
    case "mentor":
      return "senior";
    case "reader":
      return author.moderator || author.admin ? "moderator" : "plain";
    default:
      return author.role;
  }
}

const TITLES = /^(dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame)\.?\s+/i;

/** One or two letters for the avatar, without the title: "Dr Ines Halvorsen" gives "IH". */
export function initials(name: string): string {
  let bare = name.trim();
  while (TITLES.test(bare)) bare = bare.replace(TITLES, "");
  const words = bare.split(/\s+/).filter(Boolean);
  const first = Array.from(words.at(0) ?? "").at(0) ?? "";
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? "").at(0) ?? "") : "";
  return (first + last).toLocaleUpperCase("en");
}
