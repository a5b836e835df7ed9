import type { Tx } from "db/engine";
import { randomFrom } from "db/seeds/random";
import type { Plan, PlannedPerson, Volume } from "db/seeds/volume/plan";
import { personName } from "db/seeds/volume/text";
import { DAY } from "~/core/time";
import { insertAccounts, insertRoleGrants } from "~/features/identity/account/account-bulk.queries.server";

const YEAR = 365 * DAY;
const stageOf = ({ role, year }: PlannedPerson) =>
  role === "student" ? `Year ${year}` : role === "trainee" ? "Specialty registrar" : "Consultant";

/** Inserts the people of the volume. Returns their ids in the plan's order. */
export async function seedPeople(
  tx: Tx,
  { people }: Plan,
  volume: Volume,
  specialties: readonly number[],
): Promise<number[]> {
  const random = randomFrom(volume.seed ^ 0x2545f491);
  const joined = volume.until - 4 * YEAR;
  const rows = people.map((person, index) => {
    const specialty = person.role === "student" ? null : (specialties[person.specialty] ?? null);
    const handle = `member-${volume.seed}-${index + 1}`;
    return {
      handle,
      name: personName(random),
      email: `${handle}@example.org`,
      email_confirmed_at: joined,
      role: person.role,
      specialty_id: specialty,
      mentor_specialty_id: person.role === "mentor" ? specialty : null,
      stage: stageOf(person),
      years: person.role === "mentor" ? person.year * 4 : null,
      created_at: joined + index,
    };
  });
  const ids = await insertAccounts(tx, rows);
  const inOrder = rows.map(({ handle }) => ids.get(handle) ?? 0);
  await insertRoleGrants(
    tx,
    rows.map((row, index) => ({
      account_id: inOrder[index] ?? 0,
      role: row.role,
      specialty_id: row.specialty_id,
      stage: row.stage,
      granted_at: joined,
      reason: "Made for measuring",
    })),
  );
  return inOrder;
}
