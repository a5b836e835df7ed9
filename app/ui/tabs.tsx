import { useEffect, useRef } from "react";

export type Tab = { to: string; label: string; count?: number; current?: boolean };

/** Where the tabs scroll sideways, the current one is brought into sight. */
function useCurrentInSight() {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector("[aria-current]");
    if (!nav.current || !current) return;
    const beyond = current.getBoundingClientRect().right - nav.current.getBoundingClientRect().right;
    if (beyond > 0) nav.current.scrollLeft += beyond;
  });
  return nav;
}

/** Views as real links. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const nav = useCurrentInSight();
  return (
    <nav className="tabs" aria-label={label} ref={nav}>
      {tabs.map((tab) => (
        <a key={tab.to} href={tab.to} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="num">{tab.count.toLocaleString("en-GB")}</span>}
        </a>
      ))}
    </nav>
  );
}
