import type { PostRef } from "~/core/ids";
import { Icon } from "~/ui/icon";
import { Slot } from "~/ui/slots";
import { actAddress } from "../post/addresses";

/** Where "useful" stands under a post; whose post it is and what the reader said of it decide what is filled in. */
export const UsefulSlot = ({ post, count }: { post: PostRef; count: number }) => (
  <Slot name={`useful:${post.kind}:${post.id}:${count}`} />
);

type Props = { post: PostRef; count: number; on: boolean; mine: boolean };

/** One tap: "this was useful". Under one's own post only the count, since nobody votes for themselves. */
export function UsefulAct({ post, count, on, mine }: Props) {
  const inComment = post.kind === "comment";
  if (mine) return count > 0 ? <span className="meta num">{count} found useful</span> : null;
  return (
    <form className="inline-form" method="post" action={actAddress(post, "useful")} data-act>
      <input type="hidden" name="on" value={on ? 0 : 1} />
      <button
        type="submit"
        className={inComment ? "btn quiet small" : "btn small"}
        aria-pressed={on}
        data-key={inComment ? undefined : "useful"}
      >
        <Icon name="thumbs-up" />
        Useful {count > 0 && <span className="num">{count}</span>}
      </button>
    </form>
  );
}
