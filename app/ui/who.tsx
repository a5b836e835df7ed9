import { type Author, hasTick, isAnonymous, roleTone, roleWords } from "~/core/person";
import { Icon } from "./icon";

/** The signature: name, tick, role in words. `linked={false}` where a profile must not be reached. */
export function Who({ person, linked = true }: { person: Author; linked?: boolean }) {
  if (isAnonymous(person))
    return (
      <span className="who">
        <span className="name">{person.pseudonym}</span>
        {person.stage && <span className="role">{person.stage}</span>}
      </span>
    );
  if (person.former)
    return (
      <span className="who">
        <span className="name">{roleWords(person)}</span>
      </span>
    );
  const tone = roleTone(person);
  return (
    <span className="who">
      {linked ? (
        <a className="name" href={`/people/${person.handle}`}>
          {person.name}
        </a>
      ) : (
        <span className="name">{person.name}</span>
      )}
      {hasTick(person) && (
        <span className={`tickmark ${tone}`}>
          <Icon name="badge-check" label="Verified" />
        </span>
      )}
      <span className={`role ${tone}`}>{roleWords(person)}</span>
      {person.moderator && person.role !== "reader" && <span className="role moderator">Moderator</span>}
    </span>
  );
}
