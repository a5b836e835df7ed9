import type { ReactNode } from "react";
import { Tabs } from "~/ui/tabs";
import { useViewer } from "~/ui/use-viewer";

/** Administrators read the log, but check no cases and withdraw none. */
const CHECKS = "/cases/checks";
const WITHDRAWALS = "/moderation/withdrawals";
const moderatorsOnly: readonly string[] = [CHECKS, WITHDRAWALS];

const tabs = [
  { to: "/moderation", label: "To decide" },
  { to: "/moderation/hidden", label: "Hidden now" },
  { to: "/moderation/decided", label: "Decided" },
  { to: CHECKS, label: "Cases to check" },
  { to: WITHDRAWALS, label: "Withdrawals" },
  { to: "/moderation/verifications", label: "Role reviews" },
  { to: "/moderation/reveals", label: "Reveals" },
  { to: "/moderation/log", label: "Log" },
];

type Props = { at: string; title?: string; figures?: readonly { label: string; count: number }[]; children: ReactNode };

/** The head of every page below /moderation. */
export function ModerationFrame({ at, title = "Moderation", figures = [], children }: Props) {
  const checks = useViewer()?.review != null;
  const shown = tabs.filter(({ to }) => checks || !moderatorsOnly.includes(to));
  return (
    <div className="stack gap-6">
      <div className="row between end gap-5">
        <div className="stack gap-1">
          <h1>{title}</h1>
          <p className="meta">
            For moderators only. Anonymous authors stay anonymous to you. Every act here is logged.
          </p>
        </div>
        {figures.length > 0 && (
          <dl className="figures">
            {figures.map(({ label, count }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Tabs label="Moderation sections" tabs={shown.map((tab) => ({ ...tab, current: tab.to === at }))} />
      {children}
    </div>
  );
}
