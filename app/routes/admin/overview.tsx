import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { readOverview } from "~/features/admin/overview.server";
import { sizeWords } from "~/features/admin/size-words";
import { guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Administration – Wardround" }];

export const loader = guardedLoader(admins, ({ ctx }) => readOverview(ctx));

function Figures({ figures }: { figures: readonly (readonly [string, number | string])[] }) {
  return (
    <dl className="figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{typeof value === "number" ? value.toLocaleString("en-GB") : value}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function Overview() {
  const { members, waiting, reports, hidden, jobs, dead, database, free } = useLoaderData<typeof loader>();
  const todo = [
    [waiting, "/admin/people?view=waiting", "waiting for a role"],
    [reports, "/moderation", "reports to decide"],
    [dead, "/admin/jobs", "jobs that failed for good"],
  ] as const;
  return (
    <AdminFrame current="/admin" title="Administration">
      <section className="stack gap-3" aria-labelledby="todo">
        <h2 id="todo">To look at</h2>
        <ul className="lines">
          {todo.map(([count, to, words]) => (
            <li key={to}>
              <a href={to}>
                {count.toLocaleString("en-GB")} {words}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack gap-3" aria-labelledby="members">
        <h2 id="members">Members</h2>
        <Figures
          figures={[
            ["Students", members.students],
            ["Doctors in training", members.trainees],
            ["Mentors", members.mentors],
            ["Educators", members.educators],
            ["Moderators", members.moderators],
            ["Administrators", members.admins],
          ]}
        />
        <p className="row">
          <a className="btn" href="/admin/people/invitations">
            Invite people
          </a>
        </p>
      </section>
      <section className="stack gap-3" aria-labelledby="machine">
        <h2 id="machine">The machine</h2>
        <Figures
          figures={[
            ["Hidden posts", hidden],
            ["Jobs waiting", jobs],
            ["Size of the database", sizeWords(database)],
            ["Free on the disk", free === null ? "Unknown" : sizeWords(free)],
          ]}
        />
      </section>
    </AdminFrame>
  );
}
