import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { CohortPeople } from "~/features/identity/organisations/cohort-people";
import { CohortFrame } from "~/features/identity/organisations/school-frames";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.cohort.name ?? "A cohort"} – Wardround` },
];

export const loader = guardedLoader(members, async ({ ctx, params, url }) =>
  readCohort(ctx, requireId(params.id), url.searchParams.get("after"), url.searchParams.get("q") ?? ""),
);

export default function Cohort() {
  const { cohort, manages, count, members: people, search, searchable, older } = useLoaderData<typeof loader>();
  return (
    <CohortFrame cohort={cohort} current="" manages={manages}>
      <section className="stack gap-3" aria-labelledby="people">
        <h2 id="people">{count === 1 ? "1 member" : `${count} members`}</h2>
        {(searchable || search !== "") && (
          <form action={`/cohorts/${cohort.id}`} className="searchbig" aria-label="Find members">
            <label className="sr" htmlFor="members-q">
              A part of a name
            </label>
            <input
              className="input"
              id="members-q"
              name="q"
              type="search"
              defaultValue={search}
              placeholder="A part of a name"
            />
            <button type="submit" className="btn">
              Find
            </button>
          </form>
        )}
        {people.length > 0 && search !== "" && (
          <p className="meta">
            Those with “{search}” in their name. <a href={`/cohorts/${cohort.id}`}>Show everybody</a>
          </p>
        )}
        {people.length === 0 && search !== "" ? (
          <Empty title="Nobody found" text="No member of this cohort has a name like this.">
            <a className="btn" href={`/cohorts/${cohort.id}`}>
              Show everybody
            </a>
          </Empty>
        ) : people.length === 0 ? (
          <Empty
            title="Nobody is in this cohort yet"
            text={
              manages
                ? "People come in by the roster, by a link, or by signing in with the school."
                : "Its managers bring people in."
            }
          >
            {manages && (
              <>
                <a className="btn" href={`/cohorts/${cohort.id}/roster`}>
                  Take a roster in
                </a>
                <a className="btn" href={`/cohorts/${cohort.id}/links`}>
                  Make a link
                </a>
              </>
            )}
          </Empty>
        ) : (
          <CohortPeople cohortId={cohort.id} members={people} />
        )}
        <Pager older={older} noun="members" />
      </section>
    </CohortFrame>
  );
}
