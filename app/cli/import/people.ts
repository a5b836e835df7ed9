import { slices } from "db/slices";
import {
  insertImportedPerson,
  peopleImportedBefore,
  takenEmails,
} from "~/features/identity/joining/imported-person.queries.server";
import { specialtiesByWord } from "~/features/identity/people/specialty-words.queries.server";
import type { Context } from "~/platform/context.server";
import type { FileIndex } from "./file-index";
import type { ImportReport } from "./report";

/** Brings in the people of a file. Returns everybody's account, by the file's id. */
export async function importPeople(
  ctx: Context,
  index: FileIndex,
  keyOf: (id: string) => string,
  report: ImportReport,
): Promise<Map<string, number>> {
  const specialties = await specialtiesByWord(ctx.db);
  const accounts = new Map<string, number>();
  for (const entries of slices(index.people, 200)) {
    const known = await peopleImportedBefore(
      ctx.db,
      entries.map(({ id }) => keyOf(id)),
    );
    const fresh = entries
      .filter(({ id }) => !known.has(keyOf(id)))
      .map((entry) => ({ entry, person: index.read(entry, "person") }));
    const taken = await takenEmails(
      ctx.db,
      fresh.flatMap(({ person }) => person.email ?? []),
    );
    const added = await ctx.write(async (tx) => {
      const ids: [string, number][] = [];
      for (const { entry, person } of fresh) {
        const email = person.email && !taken.has(person.email) ? person.email : null;
        if (person.email && !email) report.remark(entry.number, "the e-mail address belongs to somebody else here");
        // The same address twice in one file: the first keeps it.
        if (email) taken.add(email);
        const specialtyId = person.specialty ? (specialties.get(person.specialty.trim().toLowerCase()) ?? null) : null;
        if (person.specialty && specialtyId === null) report.remark(entry.number, "unknown specialty");
        const { name, role = null, stage = null } = person;
        const key = keyOf(entry.id);
        ids.push([key, await insertImportedPerson(tx, { key, name, email, role, specialtyId, stage }, ctx.now)]);
      }
      return ids;
    });
    report.added.people += added.length;
    report.known += known.size;
    const all = new Map([...known, ...added]);
    for (const { id } of entries) accounts.set(id, all.get(keyOf(id)) ?? 0);
  }
  return accounts;
}
