import { domainToASCII } from "node:url";

/** A domain under which a university or college gives addresses to its people: "ox.ac.uk" of "a@eng.ox.ac.uk". */
export type AcademicDomain = { domain: string };

type Groups = Record<string, string>;
type Lists = { endings: Set<string>; refused: Map<string, Set<string>>; domains: Map<string, Set<string>> };

/** Kept by whoever asked first: three hundred kilobytes that a forum without students' claims never reads. */
let lists: Promise<Lists> | null = null;

async function readLists(): Promise<Lists> {
  const { default: data } = await import("./academic-domains.json");
  const sets = (groups: Groups) =>
    new Map(Object.entries(groups).map(([ending, labels]) => [ending, new Set(labels.split(" "))]));
  return { endings: new Set(data.endings.split(" ")), refused: sets(data.refused), domains: sets(data.domains) };
}

const holds = (groups: Map<string, Set<string>>, domain: string): boolean => {
  const dot = domain.indexOf(".");
  return groups.get(domain.slice(dot + 1))?.has(domain.slice(0, dot)) ?? false;
};

/**
 * Whether an e-mail address is of a university or college, by the shipped list; subdomains count. Null for any other,
 * for what is no address, and for domains whose addresses anybody can get ("abused"). That the address is somebody's
 * own has to be confirmed by mail before this says anything; and that somebody studies medicine it never says.
 */
export async function academicDomain(email: string): Promise<AcademicDomain | null> {
  const at = email.lastIndexOf("@");
  if (at < 1 || /\s/.test(email)) return null;
  const domain = domainToASCII(email.slice(at + 1).replace(/\.$/, "")).toLowerCase();
  const labels = domain.split(".");
  if (labels.length < 2 || labels.some((label) => label === "")) return null;
  lists ??= readLists();
  const { endings, refused, domains } = await lists;
  const above = labels.map((_, place) => labels.slice(place).join(".")).slice(0, -1);
  if (above.some((one) => holds(refused, one))) return null;
  const listed = above.find((one) => holds(domains, one));
  if (listed) return { domain: listed };
  const school = above.find((_, place) => endings.has(labels.slice(place + 1).join(".")));
  return school ? { domain: school } : null;
}
