import { type Author, initials, isAnonymous, roleTone } from "~/core/person";
import { Icon } from "./icon";

type Size = "small" | "big";

/** Initials in the role's tint; a dashed ring for an anonymous author. Never a picture, so nobody is recognised by one. */
export function Face({ person, size }: { person: Author; size?: Size }) {
  const sized = size ? ` ${size}` : "";
  if (isAnonymous(person) || person.former)
    return (
      <span className={`face anon${sized}`} aria-hidden="true">
        <Icon name="user-round" />
      </span>
    );
  return (
    <span className={`face ${roleTone(person)}${sized}`} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}
