import { shownPrecision } from "~/core/time";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { PostBody } from "../post/post-body";
import type { PointView } from "../thread/thread-view";

/** What an educator wants remembered: the one tinted block of a thread of some kind. */
export function KeyPoints({ points, kind }: { points: PointView[]; kind: string }) {
  const authors = [...new Map(points.map((point) => [point.author.id, point.author])).values()];
  const latest = Math.max(...points.map((point) => point.createdAt));
  if (points.length === 0) return null;
  return (
    <section className="points" id="points" aria-labelledby="points-heading" data-step>
      <h2 id="points-heading">
        <Icon name="pen-line" />
        Key learning points
      </h2>
      <ol>
        {points.map((point) => (
          <li key={point.id}>
            <PostBody html={point.html} />
          </li>
        ))}
      </ol>
      <p className="signed">
        Marked <When at={latest} precision={shownPrecision(kind)} /> by{" "}
        {authors.map((author, place) => (
          <span key={author.id}>
            {place > 0 && " and "}
            <Who person={author} />
          </span>
        ))}
      </p>
    </section>
  );
}
