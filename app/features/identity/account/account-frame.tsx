import type { ReactNode } from "react";
import { Tabs } from "~/ui/tabs";

const pages = [
  ["/account", "Overview"],
  ["/account/profile", "Profile"],
  ["/account/email", "E-mail"],
  ["/account/security", "Security"],
  ["/account/sign-in-with", "Connected sign-ins"],
  ["/account/schools", "Schools"],
  ["/account/password", "Password"],
  ["/account/sessions", "Signed in"],
  ["/account/notices", "Notices"],
  ["/account/export", "Export"],
  ["/account/delete", "Delete"],
] as const;

/** The frame of the pages about one's own account. */
export function AccountFrame({
  current,
  title,
  children,
}: {
  current: (typeof pages)[number][0];
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="stack gap-5">
      <h1>{title}</h1>
      <Tabs label="Your account" tabs={pages.map(([to, label]) => ({ to, label, current: to === current }))} />
      <div className="narrow stack gap-5">{children}</div>
    </div>
  );
}
