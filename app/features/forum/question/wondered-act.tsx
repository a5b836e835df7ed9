import { Icon } from "~/ui/icon";
import { threadAct } from "../post/addresses";

type Props = { threadId: number; count: number; on: boolean; mine: boolean };

/** One tap: "I wondered too". Whoever asked sees only the count. */
export function WonderedAct({ threadId, count, on, mine }: Props) {
  if (mine) return count > 0 ? <span className="meta num">{count} wondered too</span> : null;
  return (
    <form className="inline-form" method="post" action={threadAct(threadId, "wondered")} data-act>
      <input type="hidden" name="on" value={on ? 0 : 1} />
      <button type="submit" className="btn small" aria-pressed={on}>
        <Icon name="hand-helping" />I wondered too {count > 0 && <span className="num">{count}</span>}
      </button>
    </form>
  );
}
