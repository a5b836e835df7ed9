import type { Instant } from "~/core/time";
import { Icon } from "~/ui/icon";
import { When } from "~/ui/when";

/** Who looked, and when, to the month: no promise, and no colour. */
export function CaseAssurance({ checkedAt }: { checkedAt: Instant }) {
  return (
    <p className="assure">
      <Icon name="scan-search" />
      <span>
        Checked by the author and by a second person in <When at={checkedAt} precision="month" /> · checked, not
        guaranteed
      </span>
    </p>
  );
}
