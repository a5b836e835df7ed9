import type { ReactNode } from "react";
import { Crumbs } from "~/ui/crumbs";
import { Tabs } from "~/ui/tabs";

const pages = [
  ["/admin/people", "Everyone"],
  ["/admin/people?view=waiting", "Waiting for a role"],
  ["/admin/people?view=staff", "Moderators and administrators"],
  ["/admin/people/invitations", "Invitations"],
] as const;

/** The frame of the pages about people; a moderator sees the invitations alone. */
export function PeopleFrame({
  current,
  admin,
  children,
}: {
  current: (typeof pages)[number][0];
  admin: boolean;
  children: ReactNode;
}) {
  const shown = admin ? pages : pages.slice(-1);
  return (
    <div className="stack gap-5">
      {admin && <Crumbs crumbs={[{ to: "/admin", label: "Administration" }]} />}
      <h1>People</h1>
      <Tabs label="People" tabs={shown.map(([to, label]) => ({ to, label, current: to === current }))} />
      {children}
    </div>
  );
}
