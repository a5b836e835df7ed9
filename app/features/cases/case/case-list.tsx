import type { Instant } from "~/core/time";
import { Empty } from "~/ui/empty";
import { When } from "~/ui/when";
import { stateWords } from "./case";
import type { CaseState } from "./case-access";

export type CaseLine = { token: string; title: string; state: CaseState; updatedAt: Instant; thread: string | null };

/** One's own cases; nobody else has this list. */
export function CaseList({ lines }: { lines: readonly CaseLine[] }) {
  if (lines.length === 0)
    return (
      <Empty title="You have told no case yet" text="A case is a patient’s story once it is over, with what was seen.">
        <a className="btn" href="/cases/new">
          Tell a case
        </a>
      </Empty>
    );
  return (
    <ul className="lines">
      {lines.map(({ token, title, state, updatedAt, thread }) => (
        <li key={token}>
          <a href={thread ?? `/cases/${token}`}>{title || "A case without a title"}</a>
          <p className="meta dotted">
            <span>{stateWords[state]}</span>
            <When at={updatedAt} precision={state === "published" ? "month" : "day"} />
          </p>
        </li>
      ))}
    </ul>
  );
}
