import type { Instant } from "~/core/time";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";

export type WaitingCase = {
  token: string;
  title: string;
  specialty: string;
  submittedAt: Instant;
  attachments: number;
  /** Its author kept something uncovered. */
  kept: boolean;
  claim: "free" | "mine" | "another";
  claimer: string | null;
};

const pictures = (count: number) =>
  count === 0 ? "Words only" : count === 1 ? "1 attachment" : `${count} attachments`;

/** The cases that wait for a second person, the longest waiting first. Who told them is not shown. */
export function CheckQueue({ waiting }: { waiting: readonly WaitingCase[] }) {
  if (waiting.length === 0)
    return (
      <Empty title="No case waits for you" text="New ones appear here, the longest waiting first. Your own never do.">
        <a className="btn" href="/questions">
          Read what is published
        </a>
      </Empty>
    );
  return (
    <ul className="lines">
      {waiting.map(({ token, title, specialty, submittedAt, attachments, kept, claim, claimer }) => (
        <li key={token} data-step>
          <h2>
            <a href={`/cases/checks/${token}`}>{title}</a>
          </h2>
          <p className="meta dotted">
            <span>{specialty}</span>
            <span>{pictures(attachments)}</span>
            <span>
              Sent in <When at={submittedAt} />
            </span>
          </p>
          {kept && (
            <p className="state caution">
              <Icon name="triangle-alert" />
              Something found was kept uncovered
            </p>
          )}
          {claim !== "free" && (
            <p className="meta">
              {claim === "mine" ? "You are looking at it" : `${claimer ?? "Somebody"} is looking at it`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
