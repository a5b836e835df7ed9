import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-names";
import { useSlots } from "~/ui/slots";

type Props = {
  action: string;
  /** The slots that hold this reader's own state are `on:<name>` and `pressed:<name>`. */
  name: string;
  icon?: IconName;
  quiet?: boolean;
  shortcut?: "useful" | "save";
  fields?: Record<string, string | number>;
  children: ReactNode;
};

/** A button that sets or unsets something: it says which in the field `on`, so that a double click does no harm. */
export function ToggleAct({ action, name, icon, quiet, shortcut, fields = {}, children }: Props) {
  const slot = useSlots();
  return (
    <form className="inline-form" method="post" action={action} data-act>
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <input type="hidden" name="on" value={slot(`on:${name}`)} />
      <button
        type="submit"
        className={quiet ? "btn quiet small" : "btn small"}
        // The cast: the slot's mark stands here until "true" or "false" is filled in.
        aria-pressed={slot(`pressed:${name}`) as "true"}
        data-key={shortcut}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
    </form>
  );
}
