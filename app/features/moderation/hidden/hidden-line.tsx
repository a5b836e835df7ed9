import type { PostKind } from "~/core/ids";
import type { Instant } from "~/core/time";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import { flagReasonKeys, reasonRow } from "../flag/flag-reasons";
import { decisionWords } from "../review/review-words";

const kinds: Record<PostKind, string> = { thread: "Question", answer: "Answer", comment: "Comment" };

type Row = { id: number; kind: PostKind; title: string; specialty: string; at: Instant; by: string | null };

/** A reason is a key while a report alone hid the post, and a moderator's sentence after that. */
const reasonWords = (reason: string) =>
  flagReasonKeys.some((key) => key === reason) ? `“${reasonRow(reason).short}”` : reason;

type Hidden = Row & { reason: string; decidedAt: Instant | null; decideBy: Instant };

export function HiddenLine({ row }: { row: Hidden }) {
  return (
    <li data-step>
      <Icon name="eye-off" />
      <h2>
        <a href={`/moderation/reviews/${row.id}`}>
          {kinds[row.kind]} in {row.specialty}
        </a>
      </h2>
      <p className="clock">
        <b>Hidden now</b> · since <When at={row.at} precision="minute" /> · by {row.by ?? "a report"} ·{" "}
        {row.decidedAt === null ? (
          <>
            decide by <When at={row.decideBy} precision="minute" />
          </>
        ) : (
          <>
            decided <When at={row.decidedAt} precision="minute" />
          </>
        )}
      </p>
      <p className="meta">{row.title}</p>
      <p className="meta">{reasonWords(row.reason)}</p>
    </li>
  );
}

type Decided = Row & { decision: string | null; reason: string | null };

export function DecidedLine({ row }: { row: Decided }) {
  return (
    <li data-step>
      <Icon name={row.decision === "hide" ? "eye-off" : "circle-check"} />
      <h2>
        <a href={`/moderation/reviews/${row.id}`}>
          {decisionWords[row.decision ?? ""] ?? "Decided"}: {kinds[row.kind].toLowerCase()} in {row.specialty}
        </a>
      </h2>
      <p className="clock">
        <When at={row.at} precision="minute" /> · by {row.by ?? "a former moderator"}
      </p>
      <p className="meta">{row.title}</p>
      <p className="meta">{row.reason}</p>
    </li>
  );
}
