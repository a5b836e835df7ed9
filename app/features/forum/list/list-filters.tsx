import { Choice } from "~/ui/choice";
import { Icon } from "~/ui/icon";
import { Pick } from "~/ui/pick";
import { stageGroups } from "../person/stage";
import { filterQuery, type ListFilter } from "./list-filter";

const states = [
  ["", "Any"],
  ["unanswered", "No answers yet"],
  ["peer", "Answered by students or doctors in training"],
  ["senior", "Answered by a senior doctor"],
  ["curated", "Key points marked"],
] as const;

type Props = { path: string; filter: ListFilter; tagName: string | null };

/** What goes along unchanged when one filter changes. */
const kept = (filter: ListFilter, without: "stages" | "state"): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(filterQuery({ ...filter, after: null, [without]: undefined })));

/** Filters as menus that work without script; each applied one can be taken off by a link. */
export function ListFilters({ path, filter, tagName }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields of one form; each of these menus is a form of its own
    <div className="filters" role="group" aria-label="Filters">
      <Pick
        label="Stage of training"
        applied={filter.stages.length}
        action={path}
        keep={kept(filter, "stages")}
        submit="Show questions"
      >
        <fieldset>
          <legend className="sr">Stage of training</legend>
          {stageGroups.map((group) => (
            <Choice key={group.key} name="stage" value={group.key} defaultChecked={filter.stages.includes(group.key)}>
              {group.label}
            </Choice>
          ))}
        </fieldset>
      </Pick>
      {filter.tab !== "unanswered" && (
        <Pick
          label="How far it has got"
          applied={filter.state ? 1 : 0}
          action={path}
          keep={kept(filter, "state")}
          submit="Show questions"
        >
          <fieldset>
            <legend className="sr">How far it has got</legend>
            {states.map(([value, label]) => (
              <Choice
                key={value}
                kind="radio"
                name="state"
                value={value}
                defaultChecked={(filter.state ?? "") === value}
              >
                {label}
              </Choice>
            ))}
          </fieldset>
        </Pick>
      )}
      {filter.tag && (
        <a className="btn small" href={path + filterQuery({ ...filter, tag: null, after: null })}>
          {tagName ?? filter.tag}
          <Icon name="x" label="Take this filter off" />
        </a>
      )}
      {(filter.stages.length > 0 || filter.state) && (
        <a className="btn quiet small" href={path + filterQuery({ tab: filter.tab, tag: filter.tag })}>
          Clear filters
        </a>
      )}
    </div>
  );
}
