import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import type { QueueItem } from "./queue";

function Clock({ item }: { item: QueueItem }) {
  return (
    <p className="clock">
      {item.hiddenSince === null ? (
        <>
          Open since <When at={item.openedAt} precision="minute" />
        </>
      ) : (
        <>
          <b>Hidden now</b> · since <When at={item.hiddenSince} precision="minute" />
        </>
      )}{" "}
      · decide by{" "}
      <b>
        <When at={item.decideBy} precision="minute" />
      </b>
      {item.overdue && (
        <>
          {" "}
          · <span className="state danger">Overdue</span>
        </>
      )}
    </p>
  );
}

function Claim({ item }: { item: QueueItem }) {
  if (item.claim === "mine") return <p className="state ok">You are on this.</p>;
  if (item.claim === "another") return <p className="state">{item.claimer ?? "Another moderator"} is on this.</p>;
  return null;
}

/** One report that waits: what it says, since when, by when, and who is on it. */
export function QueueLine({ item }: { item: QueueItem }) {
  const address = `/moderation/reviews/${item.id}`;
  return (
    <li data-step>
      <Icon name={item.urgent ? "siren" : item.hiddenSince === null ? "flag" : "eye-off"} />
      <h3>
        <a href={address}>{item.heading}</a>
      </h3>
      <Clock item={item} />
      <p className="meta">{item.title}</p>
      <p className="meta">
        {item.reporter === null ? "Opened by a moderator" : `Reported by ${item.reporter}`}
        {item.comment !== "" && `: “${item.comment}”`}
        {item.reports > 1 && ` (${item.reports} reports)`}
      </p>
      <Claim item={item} />
      <div className="do">
        {item.claim === "free" && (
          <form method="post" action={`${address}/claim`} className="inline-form">
            <button className="btn small" type="submit">
              Claim<span className="sr">: {item.heading}</span>
            </button>
          </form>
        )}
        {item.claim === "mine" && (
          <form method="post" action={`${address}/release`} className="inline-form">
            <button className="btn quiet small" type="submit">
              Give back<span className="sr">: {item.heading}</span>
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
