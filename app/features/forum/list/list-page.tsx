import { MarkKey } from "~/ui/mark-key";
import { Slot } from "~/ui/slots";
import { SpecialtyFold, SpecialtyRail } from "../tag/specialty-rail";
import { CollectionLinks } from "../thread/collection-links";
import { ListEmpty } from "./list-empty";
import { ListFilters } from "./list-filters";
import { ListHead, ListPager, ListTabs } from "./list-head";
import type { ListView } from "./list-view";
import { ThreadRow } from "./thread-row";

/** A list of threads with both its sides. Rendered on the server alone. */
export function ListPage({ view }: { view: ListView }) {
  const { place, filter, rows } = view;
  const rail = {
    specialties: view.specialties,
    current: place.kind === "specialty" ? place.slug : filter.specialty,
    counted: view.reader === "verified",
  };
  return (
    <>
      <SpecialtyRail {...rail} />
      <div>
        <ListHead view={view} />
        <SpecialtyFold {...rail} />
        <ListTabs view={view} />
        <ListFilters path={place.path === "/" ? "/questions" : place.path} filter={filter} tagName={view.tagName} />
        {rows.length > 0 ? (
          <ol className="feed" aria-label="Questions">
            {rows.map((row) => (
              <ThreadRow key={row.id} row={row} />
            ))}
          </ol>
        ) : (
          <ListEmpty view={view} />
        )}
        <ListPager view={view} />
      </div>
      <aside className="rail sticky" aria-label="More">
        <MarkKey />
        <Slot name="collections" />
        <CollectionLinks title="New collections" collections={view.collections} />
        <section>
          <h2>Elsewhere</h2>
          <ul className="links">
            <li>
              <a href="/collections">All collections</a>
            </li>
            <li>
              <a href="/tags">All tags</a>
            </li>
            <li>
              <a href="/feeds/latest.atom" data-reload>
                Feed of public questions
              </a>
            </li>
          </ul>
        </section>
      </aside>
    </>
  );
}
