import type { PostRef } from "~/core/ids";
import { actAddress } from "./addresses";
import { ToggleAct } from "./toggle-act";

/** One tap: "this was useful". */
export function UsefulAct({ post, count }: { post: PostRef; count: number }) {
  const inComment = post.kind === "comment";
  return (
    <ToggleAct
      action={actAddress(post, "useful")}
      name={`useful:${post.kind}:${post.id}`}
      icon="thumbs-up"
      quiet={inComment}
      shortcut={inComment ? undefined : "useful"}
    >
      Useful {count > 0 && <span className="num">{count}</span>}
    </ToggleAct>
  );
}
