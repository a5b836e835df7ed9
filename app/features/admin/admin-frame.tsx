import type { ReactNode } from "react";
import { Tabs } from "~/ui/tabs";

const pages = [
  ["/admin", "Overview"],
  ["/admin/people", "People"],
  ["/admin/settings", "Settings"],
  ["/admin/specialties", "Specialties"],
  ["/admin/tags", "Tags"],
  ["/admin/governance", "Governance"],
  ["/admin/registers", "Registers"],
  ["/admin/sign-in", "Sign-in"],
  ["/admin/schools", "Schools"],
  ["/admin/jobs", "Failed jobs"],
  ["/moderation/log", "Log"],
] as const;

type Props = { current: (typeof pages)[number][0]; title: string; children: ReactNode };

/** The frame of the pages below /admin. */
export function AdminFrame({ current, title, children }: Props) {
  return (
    <div className="stack gap-6">
      <h1>{title}</h1>
      <Tabs label="Administration" tabs={pages.map(([to, label]) => ({ to, label, current: to === current }))} />
      {children}
    </div>
  );
}
