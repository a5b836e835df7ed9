import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { listed } from "~/ui/listed";
import { Scroll } from "~/ui/scroll";
import { permissionTable } from "./permissions";
import { sampleActors } from "./sample-actors";

export const handle = listed;

export const loader = guardedLoader(anyone, async () => ({
  people: sampleActors.map(({ who }) => who),
  rows: permissionTable(),
}));

export const meta: MetaFunction = () => [{ title: "Who may do what – Wardround" }];

const cellWords = (cell: boolean | string) => (cell === true ? "Yes" : cell === false ? "–" : cell);

export default function WhoMayDoWhat() {
  const { people, rows } = useLoaderData<typeof loader>();
  return (
    <article className="stack gap-4">
      <h1>Who may do what</h1>
      <p className="prose">
        This table is made from the rules the forum asks before every act. A role is given after a check; a new account
        may look around and is told what happens next. Mentors endorse in their own specialty only.
      </p>
      <Scroll label="Who may do what">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">To …</th>
              {people.map((who) => (
                <th scope="col" key={who}>
                  {who}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ act, cells }) => (
              <tr key={act}>
                <th scope="row">{act}</th>
                {people.map((who, place) => (
                  <td key={who}>{cellWords(cells[place] ?? false)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </article>
  );
}
