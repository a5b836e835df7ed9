import { Mark } from "~/ui/mark";
import { roundOf } from "../person/round";
import { threadAddress } from "../post/addresses";
import type { ThreadElsewhere } from "./thread-view";

/** Beside the thread: where else to read. */
export function Elsewhere({ collections, related }: ThreadElsewhere) {
  return (
    <>
      {collections.length > 0 && (
        <section>
          <h2>{collections.length === 1 ? "Part of a collection" : "Part of these collections"}</h2>
          {collections.map((collection) => (
            <p key={collection.id} className="little">
              <a href={`/collections/${collection.id}`}>{collection.title}</a>
              <br />
              <span className="meta">
                Thread {collection.place} of {collection.size}
              </span>
            </p>
          ))}
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h2>Related threads</h2>
          <ul className="links">
            {related.map((thread) => (
              <li key={thread.id}>
                <a href={threadAddress(thread)}>
                  <Mark round={roundOf(thread.state)} />
                  <span>{thread.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
