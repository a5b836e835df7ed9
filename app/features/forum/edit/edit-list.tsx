import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import type { DiffPart, Edit } from "./edit-history";

function DiffText({ parts }: { parts: DiffPart[] }) {
  let at = 0;
  return (
    <p className="diff">
      {parts.map((part) => {
        // A place in the text tells two equal stretches apart.
        at += part.text.length;
        const key = `${part.kind}-${at}`;
        if (part.kind === "added")
          return (
            <ins key={key}>
              <span className="sr">Added: </span>
              {part.text}
              <span className="sr"> (end)</span>
            </ins>
          );
        if (part.kind === "removed")
          return (
            <del key={key}>
              <span className="sr">Removed: </span>
              {part.text}
              <span className="sr"> (end)</span>
            </del>
          );
        return <span key={key}>{part.text}</span>;
      })}
    </p>
  );
}

/**
 * Who changed what, the newest first, of a case to the month;
 * words that came and went are marked by signs and in words.
 */
export function EditList({ edits, monthOnly }: { edits: Edit[]; monthOnly: boolean }) {
  return (
    <ol className="revisions">
      {edits.map((edit) => (
        <li key={edit.id} className="stack gap-3">
          <div className="row">
            <Who person={edit.editor} />
            <span className="meta">
              <When at={edit.at} precision={monthOnly ? "month" : "minute"} />
            </span>
          </div>
          {edit.note && <p className="soft">{edit.note}</p>}
          {edit.changes.map(({ part, diff }) => (
            <div key={part} className="stack gap-1">
              {part && <h2 className="legend">{part}</h2>}
              <DiffText parts={diff} />
            </div>
          ))}
          {edit.changes.length === 0 && <p className="soft">The words stayed as they were.</p>}
        </li>
      ))}
    </ol>
  );
}
