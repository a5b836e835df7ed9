import { Icon } from "./icon";

/** Says what it will do, so it needs no state: CSS shows one of the two. Behaviour stores the choice. */
export function ThemeSwitch() {
  return (
    <button type="button" className="btn quiet small scripted" data-theme-switch>
      <span className="row in-light">
        <Icon name="moon" />
        Dark colours
      </span>
      <span className="row in-dark">
        <Icon name="sun" />
        Light colours
      </span>
    </button>
  );
}
