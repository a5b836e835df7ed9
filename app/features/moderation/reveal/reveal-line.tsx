import { revealReasonWords } from "~/core/reveal-reasons";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import { type RevealFacts, type RevealState, revealStateWords } from "./reveal";

type Row = RevealFacts & {
  id: number;
  state: RevealState;
  category: string;
  title: string;
  pseudonym: string | null;
  asker: string | null;
  decider: string | null;
};

/** One request to know an author: about which question, why, and how it ended. */
export function RevealLine({ row }: { row: Row }) {
  return (
    <li data-step>
      <Icon name={row.state === "waiting" ? "hourglass" : row.state === "agreed" ? "eye" : "eye-off"} />
      <h2>
        <a href={`/moderation/reveals/${row.id}`}>{revealReasonWords(row.category)}</a>
      </h2>
      <p className="clock">
        <b>{revealStateWords[row.state]}</b>
        {row.decider !== null && ` by ${row.decider}`}
        {row.decidedAt !== null && row.state !== "expired" && (
          <>
            , <When at={row.decidedAt} precision="minute" />
          </>
        )}
      </p>
      <p className="meta">
        Asked by {row.asker ?? "a former moderator"}, <When at={row.askedAt} precision="minute" />
      </p>
      <p className="meta">
        {row.pseudonym ?? "Anonymous"}: {row.title}
      </p>
    </li>
  );
}
