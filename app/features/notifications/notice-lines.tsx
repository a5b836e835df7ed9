import { When } from "~/ui/when";
import type { NoticeLine } from "./notice-list.server";

/** One's notices, newest first; unread ones have a dot and bold words. */
export function NoticeLines({ lines }: { lines: readonly NoticeLine[] }) {
  return (
    <ul className="notices">
      {lines.map((line) => (
        <li key={line.ids[0]} className={line.unread ? "new" : undefined}>
          <span className={line.unread ? "dot" : undefined}>{line.unread && <span className="sr">Unread</span>}</span>
          <div>
            <p>{line.address ? <a href={line.address}>{line.words}</a> : line.words}</p>
            {line.title && <p className="meta">{line.title}</p>}
            <p className="meta">
              <When at={line.at} precision={line.monthOnly ? "month" : "minute"} />
            </p>
          </div>
          {line.unread && (
            <form method="post" action="/notices/read" data-act>
              <input type="hidden" name="ids" value={line.ids.join(" ")} />
              <button type="submit" className="btn quiet small">
                Mark as read
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
