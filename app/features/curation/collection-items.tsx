import { Icon } from "~/ui/icon";
import { Mark, type Round } from "~/ui/mark";
import { PostHtml } from "~/ui/post-html";

export type CollectionItem =
  | { id: number; kind: "thread"; to: string; title: string; round: Round; meta: string; members: boolean }
  | { id: number; kind: "note"; htmlId: string; html: string | undefined }
  | { id: number; kind: "withheld" };

type Props = { items: CollectionItem[]; collectionId: number; editable: boolean };

/** Threads and the notes between them, in order. Whoever keeps the collection has buttons beside each. */
export function CollectionItems({ items, collectionId, editable }: Props) {
  return (
    <ol className="feed" aria-label="In this collection">
      {items.map((item, index) => (
        <li key={item.id} className={item.kind === "thread" ? "q" : "collection-note"}>
          {item.kind === "thread" && (
            <>
              <Mark round={item.round} />
              <h2>
                <a href={item.to}>{item.title}</a>
              </h2>
              <p className="meta dotted">
                <span>{item.meta}</span>
                {item.members && <span>For verified members</span>}
              </p>
            </>
          )}
          {item.kind === "note" && <PostHtml id={item.htmlId} html={item.html} className="prose" />}
          {item.kind === "withheld" && <p className="soft">A question that is not there any more.</p>}
          {editable && (
            <ItemTools
              collectionId={collectionId}
              itemId={item.id}
              first={index === 0}
              last={index === items.length - 1}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function ItemTools(props: { collectionId: number; itemId: number; first: boolean; last: boolean }) {
  const base = `/collections/${props.collectionId}/items/${props.itemId}`;
  return (
    <div className="acts">
      {!props.first && <Tool action={`${base}/place`} name="by" value="-1" icon="arrow-up" label="Move up" />}
      {!props.last && <Tool action={`${base}/place`} name="by" value="1" icon="arrow-down" label="Move down" />}
      <Tool action={`${base}/removal`} name="on" value="1" icon="x" label="Take out" />
    </div>
  );
}

function Tool(props: {
  action: string;
  name: string;
  value: string;
  icon: "arrow-up" | "arrow-down" | "x";
  label: string;
}) {
  return (
    <form method="post" action={props.action} data-act>
      <input type="hidden" name={props.name} value={props.value} />
      <button className="btn quiet small" type="submit">
        <Icon name={props.icon} />
        {props.label}
      </button>
    </form>
  );
}
