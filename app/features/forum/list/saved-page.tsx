import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { savedPath } from "../post/paths";
import type { ListRow } from "./list-row";
import { ThreadRow } from "./thread-row";

type Props = { rows: readonly ListRow[]; more: boolean; first: boolean };

/** What a member saved to read again. Rendered on the server alone. */
export function SavedPage({ rows, more, first }: Props) {
  const last = rows.at(-1);
  return (
    <div className="narrow">
      <div className="feedhead">
        <h1>Saved</h1>
        <p className="meta">Only you see what you saved. The last saved comes first.</p>
      </div>
      {rows.length > 0 ? (
        <ol className="feed" aria-label="Saved questions">
          {rows.map((row) => (
            <ThreadRow key={row.id} row={row} />
          ))}
        </ol>
      ) : (
        <Empty
          title={first ? "Nothing is saved yet" : "That is all"}
          text="Save a thread from the buttons below its question, and it waits here."
        >
          <a className="btn" href={first ? "/questions" : savedPath}>
            {first ? "See the latest questions" : "Back to the start"}
          </a>
        </Empty>
      )}
      {(more || !first) && (
        <nav className="pager" aria-label="Pages">
          {!first && (
            <a className="btn small" href={savedPath}>
              <Icon name="arrow-left" />
              Back to the start
            </a>
          )}
          {more && last && (
            <a className="btn small push" href={`${savedPath}?after=${last.id}`} rel="next">
              Saved earlier
              <Icon name="arrow-right" />
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
