import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayWords } from "~/core/dates";
import { roleTone, roleWords } from "~/core/person";
import { GiveRoleForm } from "~/features/identity/people/give-role-form";
import { PauseForm } from "~/features/identity/people/pause-form";
import { readPerson } from "~/features/identity/people/people-admin.server";
import { PersonRoles, RoleHistory } from "~/features/identity/people/person-roles";
import { allSpecialties } from "~/features/identity/people/specialty-words.queries.server";
import { assessesSomebody } from "~/features/moderation/reveal/grading-firewall.queries.server";
import { memberOf } from "~/platform/context.server";
import { guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { Note } from "~/ui/note";
import { Pager } from "~/ui/pager";
import { When } from "~/ui/when";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.found.person.name ?? "A member"} – Wardround` },
];

export const loader = guardedLoader(admins, async ({ ctx, params, url }) => {
  const assesses = await assessesSomebody(ctx.db, memberOf(ctx).id, ctx.now);
  const found = await readPerson(ctx, params.id, !assesses, url.searchParams);
  return { found, specialties: await allSpecialties(ctx.db) };
});

export default function Person() {
  const { found, specialties } = useLoaderData<typeof loader>();
  const { person, email, wish } = found;
  return (
    <div className="narrow stack gap-6">
      <Crumbs crumbs={[{ to: "/admin/people", label: "People" }]} />
      <header className="stack gap-2">
        <h1>{person.name}</h1>
        <p className={`role ${roleTone(person)}`}>{roleWords(person)}</p>
        <p className="meta dotted">
          <span>
            <a href={`/people/${person.handle}`}>{person.handle}</a>
          </span>
          <span>{email ?? "No e-mail address"}</span>
          {email !== null && !found.confirmed && <span>not confirmed</span>}
          <span>
            Joined <When at={found.createdAt} />
          </span>
        </p>
      </header>
      {found.unclaimed && (
        <Note tone="info">
          <p>This account was imported and nobody has claimed it. It can get a role once its owner has.</p>
        </Note>
      )}
      {wish && (
        <Note>
          <p>Signed up {wish}. Nobody has checked this.</p>
        </Note>
      )}
      {!found.why && (
        <Note tone="info">
          <p>
            You assess students or keep a school, or did within a year. So reasons are not shown here: one may say what
            somebody asked anonymously.
          </p>
        </Note>
      )}
      <section className="stack gap-3" aria-labelledby="now">
        <h2 id="now">Roles now</h2>
        <PersonRoles personId={person.id} grants={found.grants} />
      </section>
      <section className="stack gap-3" aria-labelledby="give">
        <h2 id="give">Give a role</h2>
        <p className="soft">
          A new professional role ends the one before. Moderator and administrator stand beside it.
        </p>
        <GiveRoleForm personId={person.id} specialties={specialties} />
      </section>
      {!found.admin && (
        <PauseForm
          personId={person.id}
          pausedUntil={found.pausedUntil}
          pauses={found.pauses}
          older={found.older.pauses}
        />
      )}
      {found.history.length > 0 && (
        <section className="stack gap-3" aria-labelledby="roles">
          <h2 id="roles">Roles so far</h2>
          <RoleHistory history={found.history} day={dayWords} />
          <Pager older={found.older.history} noun="roles" />
        </section>
      )}
    </div>
  );
}
