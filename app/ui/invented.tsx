import { Icon } from "./icon";

/** Stands on every page with clinical text that no named clinician has reviewed. */
export function Invented() {
  return (
    <p className="invented">
      <Icon name="flask-conical" />
      Invented examples, not clinically reviewed
    </p>
  );
}
