import { shownPrecision } from "~/core/time";
import { Icon } from "~/ui/icon";
import { Mark } from "~/ui/mark";
import { When } from "~/ui/when";
import { endorsersWords } from "../answer/answer-standing";
import { roundOf } from "../person/round";
import { threadAddress } from "../post/addresses";
import { specialtyPath, tagPath } from "../post/paths";
import type { ListRow } from "./list-row";

/** A row of a list: mark, title, tags, one line of who and when. The whole row is one target; tags stay separate. */
export function ThreadRow({ row }: { row: ListRow }) {
  return (
    <li className="q" data-step>
      <Mark round={roundOf(row.state)} />
      <h2>
        <a href={threadAddress(row)}>{row.title}</a>
      </h2>
      <div className="tags">
        <a className="spec" href={specialtyPath(row.specialty.slug)}>
          {row.specialty.name}
        </a>
        {row.tags.map((tag) => (
          <a key={tag.slug} href={tagPath(tag.slug)}>
            {tag.name}
          </a>
        ))}
      </div>
      <p className="meta dotted">
        {row.stage && <span>{row.stage}</span>}
        <When at={row.createdAt} precision={shownPrecision(row.kind)} />
        {row.attachments > 0 && (
          <span>
            <Icon name="image" /> {row.attachments === 1 ? "1 attachment" : `${row.attachments} attachments`}
          </span>
        )}
        <RoundWords row={row} />
      </p>
      <div className="stats">
        <span>
          <b>{row.usefulCount}</b> found useful
        </span>
        <span>
          <b>{row.answerCount}</b> {row.answerCount === 1 ? "answer" : "answers"}
        </span>
        {row.state === "unanswered" && row.wonderedCount > 0 && (
          <span>
            <b>{row.wonderedCount}</b> wondered too
          </span>
        )}
      </div>
    </li>
  );
}

/** How far the round has got, in words; colour only where somebody stands behind it or nobody does yet. */
function RoundWords({ row }: { row: ListRow }) {
  if (row.state === "unanswered") return <span>No answers yet</span>;
  if (row.contested) return <span className="state caution">Contested</span>;
  if (row.endorsements > 0)
    return <span className="state senior">Endorsed by {endorsersWords(row.endorsements, row.specialty)}</span>;
  if (row.state === "peer") return <span className="state caution">Not checked by a senior doctor yet</span>;
  return <span className="state senior">Answered by a senior doctor</span>;
}
