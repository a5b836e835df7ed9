export type Tab = { to: string; label: string; count?: number; current?: boolean };

/** Views as real links. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.to} href={tab.to} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="num">{tab.count.toLocaleString("en-GB")}</span>}
        </a>
      ))}
    </nav>
  );
}
