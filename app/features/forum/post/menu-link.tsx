import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-names";

/** One line of a "More" menu. */
export function MenuLink({ to, icon, children }: { to: string; icon: IconName; children: string }) {
  return (
    <li>
      <a className="btn quiet small" href={to}>
        <Icon name={icon} />
        {children}
      </a>
    </li>
  );
}

/** A line that only script can do: copies the address. */
export function MenuCopy({ address }: { address: string }) {
  return (
    <li className="scripted">
      <button type="button" className="btn quiet small" data-copy={address}>
        <Icon name="link" />
        Copy link
      </button>
    </li>
  );
}
