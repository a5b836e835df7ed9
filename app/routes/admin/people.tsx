import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPeople } from "~/features/identity/people/people-admin.server";
import { PeopleFrame } from "~/features/identity/people/people-frame";
import { PeopleTable } from "~/features/identity/people/people-table";
import { guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "People – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, url }) => listPeople(ctx, url));

export default function People() {
  const { view, search, people, older } = useLoaderData<typeof loader>();
  const current = view === "everyone" ? "/admin/people" : (`/admin/people?view=${view}` as const);
  return (
    <PeopleFrame current={current} admin>
      <form action="/admin/people" className="searchbig" aria-label="Find people">
        {view !== "everyone" && <input type="hidden" name="view" value={view} />}
        <label className="sr" htmlFor="people-q">
          Start of a name, a handle or an address
        </label>
        <input
          className="input"
          id="people-q"
          name="q"
          type="search"
          defaultValue={search}
          placeholder="Start of a name, a handle or an address"
        />
        <button type="submit" className="btn">
          Find
        </button>
      </form>
      {people.length === 0 ? (
        <Empty
          title={view === "waiting" && search === "" ? "Nobody is waiting for a role" : "Nobody found"}
          text={search ? "Names and addresses are found by how they begin." : "Who joins without a role appears here."}
        >
          <a className="btn" href="/admin/people/invitations">
            Invite somebody
          </a>
        </Empty>
      ) : (
        <PeopleTable rows={people} />
      )}
      <Pager older={older} noun="members" />
    </PeopleFrame>
  );
}
