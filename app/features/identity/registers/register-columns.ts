/** What we take from a row of a register's file. `ended` and `again` are dates: off the register, and on it again. */
export type RegisterColumn =
  | "number"
  | "family"
  | "given"
  | "name"
  | "former"
  | "status"
  | "specialty"
  | "ended"
  | "again"
  | "kind";

/**
 * What the first line of a file may call each, in small letters without blanks and marks: our own words, and those of
 * the files that registers give away (GMC, NPPES, Ahpra, RPPS). Several that are there are joined, in this order.
 */
const columnNames: Record<RegisterColumn, readonly string[]> = {
  number: [
    "number",
    "registrationnumber",
    "registernumber",
    "gmcrefno",
    "gmcreferencenumber",
    "gmcnumber",
    "npi",
    "identifiantpp",
    "rpps",
    "numerorpps",
    "lanr",
    "bignummer",
    "bignumber",
    "gln",
    "npwz",
    "pwz",
    "orcid",
  ],
  family: [
    "family",
    "familyname",
    "surname",
    "lastname",
    "providerlastnamelegalname",
    "nomdexercice",
    "nom",
    "nazwisko",
    "achternaam",
  ],
  given: [
    "given",
    "givenname",
    "givennames",
    "firstname",
    "forename",
    "forenames",
    "providerfirstname",
    "prenomdexercice",
    "prenom",
    "imie",
    "voornaam",
    "middlename",
    "middlenames",
    "othernames",
    "providermiddlename",
  ],
  name: ["name", "fullname", "practitionername"],
  former: [
    "former",
    "formername",
    "formersurname",
    "previoussurname",
    "maidenname",
    "providerotherlastname",
    "birthname",
  ],
  status: ["status", "registrationstatus", "registerstatus", "statut"],
  specialty: ["specialty", "speciality", "specialties", "profession", "libelleprofession", "libellesavoirfaire"],
  ended: ["ended", "npideactivationdate"],
  again: ["again", "npireactivationdate"],
  kind: ["entitytypecode"],
};

// The cast: an object literal has no other keys.
export const columnsInOrder = Object.keys(columnNames) as RegisterColumn[];

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Where each column stands, or a sentence about what is missing. */
export type FoundColumns = { places: Record<RegisterColumn, number[]> } | { missing: string };

/**
 * Finds the columns in a file's first line. `given`: columns that whoever runs the command named ("number" is "Ref").
 */
export function findColumns(
  header: readonly string[],
  named: Partial<Record<RegisterColumn, string>> = {},
): FoundColumns {
  const cells = header.map(plain);
  const places = Object.fromEntries(
    columnsInOrder.map((column) => {
      const names = named[column] === undefined ? columnNames[column] : [plain(named[column])];
      return [column, names.flatMap((name) => cells.flatMap((cell, at) => (cell === name ? [at] : [])))];
    }),
    // The cast: one entry for each column.
  ) as Record<RegisterColumn, number[]>;
  const lost = columnsInOrder.find((column) => named[column] !== undefined && places[column].length === 0);
  if (lost) return { missing: `The first line has no column “${named[lost]}”.` };
  if (places.number.length === 0) return { missing: "The first line names no column with the number." };
  if (places.family.length === 0 && places.name.length === 0)
    return { missing: "The first line names no column with the family name." };
  return { places };
}
