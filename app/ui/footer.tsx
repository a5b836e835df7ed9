import { Icon } from "./icon";
import { ThemeSwitch } from "./theme-switch";

/** The house pages, in the same place on every page. Their text lives in `features/pages/house`. */
export const housePages = [
  ["house-rules", "House rules"],
  ["how-we-protect-patients", "How we protect patients"],
  ["how-we-verify-doctors", "How we verify doctors"],
  ["your-responsibility", "Your responsibility"],
  ["privacy", "Privacy"],
  ["accessibility", "Accessibility"],
  ["who-may-do-what", "Who may do what"],
  ["how-standing-works", "How standing works"],
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
            {housePages.map(([slug, title]) => (
              <li key={slug}>
                <a href={`/house/${slug}`}>{title}</a>
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
