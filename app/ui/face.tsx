import { type Author, initials, isAnonymous, roleTone, type Tone } from "~/core/person";
import { Icon } from "./icon";

type Size = "small" | "big";

/**
 * Initials in the role's tint; a dashed ring for an anonymous author. Never a picture, so nobody is recognised by one.
 */
export function Face({ person, size }: { person: Author; size?: Size }) {
  if (isAnonymous(person) || person.former)
    return (
      <span className={`face anon${size ? ` ${size}` : ""}`} aria-hidden="true">
        <Icon name="user-round" />
      </span>
    );
  return <Initials tone={roleTone(person)} letters={initials(person.name)} size={size} />;
}

export function Initials({ tone, letters, size }: { tone: Tone; letters: string; size?: Size }) {
  return (
    <span className={`face ${tone}${size ? ` ${size}` : ""}`} aria-hidden="true">
      {letters}
    </span>
  );
}
