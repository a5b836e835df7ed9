import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { readQueue } from "~/features/moderation/queue/queue.server";
import { QueueLine } from "~/features/moderation/queue/queue-item";
import { moderating } from "~/features/moderation/review/review";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";

export const meta: MetaFunction = () => [{ title: "Moderation – Wardround" }];

export const loader = guardedLoader(moderating, ({ ctx }) => readQueue(ctx));

export default function Queue() {
  const { items, hidden, overdue, waiting } = useLoaderData<typeof loader>();
  const held = items.filter((item) => item.hiddenSince !== null);
  const others = items.filter((item) => item.hiddenSince === null);
  return (
    <ModerationFrame
      at="/moderation"
      figures={[
        { label: "Hidden, to decide", count: hidden },
        { label: "Waiting in all", count: waiting },
        { label: "Overdue", count: overdue },
      ]}
    >
      {items.length === 0 && (
        <Empty title="Nothing waits for a decision" text="New reports appear here, the nearest deadline first.">
          <a className="btn" href="/moderation/decided">
            See what was decided
          </a>
        </Empty>
      )}
      {held.length > 0 && (
        <section className="stack gap-3" aria-labelledby="hidden-now">
          <div className="row between">
            <h2 id="hidden-now">Hidden now</h2>
            <p className="meta">Hidden everywhere at the first report. Nearest deadline first.</p>
          </div>
          <ol className="hold">
            {held.map((item) => (
              <QueueLine key={item.id} item={item} />
            ))}
          </ol>
        </section>
      )}
      {others.length > 0 && (
        <section className="stack gap-3" aria-labelledby="others">
          <div className="row between">
            <h2 id="others">Other reports</h2>
            <p className="meta">These posts can still be read. A claim lasts half an hour.</p>
          </div>
          <ol className="hold">
            {others.map((item) => (
              <QueueLine key={item.id} item={item} />
            ))}
          </ol>
        </section>
      )}
      {waiting > items.length && <p className="soft">And {waiting - items.length} more, less urgent than these.</p>}
    </ModerationFrame>
  );
}
