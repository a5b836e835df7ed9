import { Choice } from "~/ui/choice";

/** Closes a school or a cohort for good; a tick keeps a slip of the finger from it. */
export function CloseForm({ action, name }: { action: string; name: string }) {
  return (
    <form method="post" action={action} className="stack gap-3" data-once>
      <Choice name="sure" value="1" required>
        I am sure
      </Choice>
      <p>
        <button type="submit" className="btn">
          Close {name}
        </button>
      </p>
    </form>
  );
}
