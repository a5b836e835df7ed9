import { shownPrecision } from "~/core/time";
import { Crumbs } from "~/ui/crumbs";
import { Face } from "~/ui/face";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { specialtyPath, tagPath } from "../post/paths";
import type { ThreadView } from "./thread-view";

/** Where it stands, what it asks, who asks, and who may read it. */
export function ThreadHeader({ thread }: { thread: ThreadView }) {
  const { specialty, tags } = thread;
  const tag = tags[0];
  return (
    <>
      <Crumbs
        crumbs={[
          { to: "/questions", label: "Questions" },
          { to: specialtyPath(specialty.slug), label: specialty.name },
          ...(tag ? [{ to: tagPath(tag.slug), label: tag.name }] : []),
        ]}
      />
      <header className="stack gap-3">
        <h1>{thread.title}</h1>
        <div className="byline">
          <Face person={thread.asker} size="small" />
          <p className="meta dotted">
            <Who person={thread.asker} />
            <When at={thread.createdAt} precision={shownPrecision(thread.kind)} />
            {thread.editedAt !== null && <a href={`/questions/${thread.id}/revisions`}>Edited</a>}
          </p>
        </div>
        {tags.length > 0 && (
          <div className="row">
            {tags.map((each) => (
              <a key={each.slug} className="tag" href={tagPath(each.slug)}>
                {each.name}
              </a>
            ))}
          </div>
        )}
        <div className="stack gap-1">
          {thread.episodeOver && (
            <p className="caseline">
              <Icon name="calendar-check-2" />
              {thread.delayed ? "Episode over · published later, after a random delay" : "The episode is over"}
            </p>
          )}
          <p className="caseline">
            <Icon name={thread.visibility === "public" ? "globe" : "lock"} />
            {thread.visibility === "public" ? "Anyone can read this" : "For verified members"}
          </p>
        </div>
      </header>
    </>
  );
}
