import { Icon } from "./icon";
import { ThemeSwitch } from "./theme-switch";

/** The house pages, in the same place on every page. */
export const housePages = [
  ["/house/rules", "House rules"],
  ["/house/patients", "How we protect patients"],
  ["/house/doctors", "How we verify doctors"],
  ["/house/responsibility", "Your responsibility"],
  ["/house/privacy", "Privacy"],
  ["/house/accessibility", "Accessibility"],
  ["/house/permissions", "Who may do what"],
  ["/house/standing", "How standing works"],
] as const;

export function Footer() {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          For learning from episodes that are over. Wardround takes no live patients. If someone is unwell now, call the
          team looking after them.
        </p>
        <nav aria-label="About Wardround">
          <ul>
            {housePages.map(([to, title]) => (
              <li key={to}>
                <a href={to}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="row tools">
          <button type="button" className="btn quiet small scripted" data-shortcuts>
            <Icon name="keyboard" />
            Keyboard shortcuts
          </button>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
