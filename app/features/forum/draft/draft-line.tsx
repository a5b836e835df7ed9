import type { Instant } from "~/core/time";
import { When } from "~/ui/when";

/** When the draft was saved; script keeps it up to date while somebody types. */
export function DraftLine({ savedAt, place }: { savedAt: Instant | null; place: string }) {
  return (
    <span role="status" data-draft-state={place}>
      {savedAt !== null && (
        <>
          Draft saved <When at={savedAt} precision="minute" />
        </>
      )}
    </span>
  );
}
