import type { ReactNode } from "react";
import { type Author, hasTick, isAnonymous, roleTone, roleWords, type Tone } from "~/core/person";
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
  return (
    <NameLine
      name={
        linked ? (
          <a className="name" href={`/people/${person.handle}`}>
            {person.name}
          </a>
        ) : (
          <span className="name">{person.name}</span>
        )
      }
      tone={roleTone(person)}
      tick={hasTick(person)}
      role={roleWords(person)}
      moderator={person.moderator && person.role !== "reader"}
    />
  );
}

type NameLineProps = { name: ReactNode; tone: Tone; tick: boolean; role: string; moderator: boolean };

export function NameLine({ name, tone, tick, role, moderator }: NameLineProps) {
  return (
    <span className="who">
      {name}
      {tick && (
        <span className={`tickmark ${tone}`}>
          <Icon name="badge-check" label="Verified" />
        </span>
      )}
      <span className={`role ${tone}`}>{role}</span>
      {moderator && <span className="role moderator">Moderator</span>}
    </span>
  );
}
