import { Icon } from "~/ui/icon";

export type SideCollection = { id: number; title: string; size: number };

/** Collections at the side of a list. */
export function CollectionLinks({ title, collections }: { title: string; collections: SideCollection[] }) {
  if (collections.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="links">
        {collections.map((collection) => (
          <li key={collection.id}>
            <a href={`/collections/${collection.id}`}>
              <Icon name="library" />
              <span>
                {collection.title}
                <br />
                <span className="meta">{collection.size === 1 ? "1 thread" : `${collection.size} threads`}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
