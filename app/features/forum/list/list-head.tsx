import { Icon } from "~/ui/icon";
import { Slot } from "~/ui/slots";
import { type Tab as TabLink, Tabs } from "~/ui/tabs";
import { ToggleAct } from "../post/toggle-act";
import { filterQuery, type Tab, tabs } from "./list-filter";
import type { ListView } from "./list-view";

const labels: Record<Tab, string> = {
  unanswered: "Unanswered",
  latest: "Latest",
  following: "Following",
  curated: "Curated",
};

/** The list's name, what it is, and the follow button of a specialty or tag. */
export function ListHead({ view: { place, reader } }: { view: ListView }) {
  if (place.kind === "all")
    return (
      <div className="feedhead">
        <h1>Questions</h1>
        {reader === "visitor" && (
          <p className="meta">Medical students ask. Doctors whose registration was checked answer.</p>
        )}
      </div>
    );
  return (
    <div className="feedhead">
      <h1>{place.name}</h1>
      {place.kind === "tag" && place.synonyms.length > 0 && (
        <p className="meta">Also found as {place.synonyms.join(", ")}</p>
      )}
      {place.kind === "specialty" && <p className="meta">Answers are endorsed by {place.doctors}</p>}
      <div className="push">
        <ToggleAct action="/watch" name="watch" icon="bell" fields={{ kind: place.kind, id: place.id }}>
          <Slot name="word:watch" />
        </ToggleAct>
      </div>
    </div>
  );
}

/** Views as real links; filters go along, the page does not. */
export function ListTabs({ view: { place, filter, unanswered } }: { view: ListView }) {
  const path = place.path === "/" ? "/questions" : place.path;
  const shown = place.kind === "all" ? tabs : tabs.filter((tab) => tab !== "following");
  const links: TabLink[] = shown.map((tab) => ({
    to: path + filterQuery({ ...filter, tab, after: null, state: null }),
    label: labels[tab],
    current: tab === filter.tab,
    ...(tab === "unanswered" && place.kind === "all" && unanswered > 0 ? { count: unanswered } : {}),
  }));
  return <Tabs label="Which questions" tabs={links} />;
}

export function ListPager({ view: { place, filter, rows, more } }: { view: ListView }) {
  const path = place.path === "/" ? "/questions" : place.path;
  const last = rows.at(-1);
  if (!filter.after && !more) return null;
  const key = { unanswered: last?.wonderedCount, curated: last?.curatedAt, latest: null, following: null }[filter.tab];
  return (
    <nav className="pager" aria-label="Pages">
      {filter.after && (
        <a className="btn small" href={path + filterQuery({ ...filter, after: null })}>
          <Icon name="arrow-left" />
          Back to the start
        </a>
      )}
      {more && last && (
        <a
          className="btn small push"
          href={path + filterQuery({ ...filter, after: { id: last.id, key: key ?? null } })}
          rel="next"
        >
          {filter.tab === "unanswered" ? "More questions" : "Older questions"}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
