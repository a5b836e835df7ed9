import type { PersonBadge } from "~/core/person";
import { roleWords } from "~/core/person";
import { When } from "~/ui/when";

type Row = {
  person: PersonBadge;
  admin: boolean;
  email: string | null;
  confirmed: boolean;
  pausedUntil: number | null;
  createdAt: number;
};

function dutiesOf({ person, admin }: Row): string {
  const staff = [person.moderator && person.role !== "reader" && "moderator", admin && "administrator"].filter(Boolean);
  const words = admin && person.role === "reader" && !person.moderator ? "Administrator" : roleWords(person);
  return words === "Administrator" || staff.length === 0 ? words : `${words}, ${staff.join(", ")}`;
}

export function PeopleTable({ rows }: { rows: readonly Row[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section className="scroll" tabIndex={0} aria-label="People">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">E-mail</th>
            <th scope="col">Joined</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.person.id}>
              <th scope="row">
                <a href={`/admin/people/${row.person.id}`}>{row.person.name}</a>
              </th>
              <td>
                {dutiesOf(row)}
                {row.pausedUntil !== null && (
                  <>
                    <br />
                    <span className="state caution">
                      Paused to <When at={row.pausedUntil} />
                    </span>
                  </>
                )}
              </td>
              <td>
                {row.email ?? "None"}
                {row.email !== null && !row.confirmed && <span className="meta"> not confirmed</span>}
              </td>
              <td>
                <When at={row.createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
