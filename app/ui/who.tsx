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
  const tone = roleTone(person);
  const profile = `/people/${person.handle}`;
  return (
    <NameLine
      name={
        linked ? (
          <a className="name" href={profile}>
            {person.name}
          </a>
        ) : (
          <span className="name">{person.name}</span>
        )
      }
      tone={tone}
      tick={hasTick(person)}
      role={roleWords(person)}
      moderator={person.moderator && person.role !== "reader"}
      // Plain is whose role nobody gave here.
      about={linked && tone !== "plain" ? `${profile}#badge` : undefined}
    />
  );
}

type NameLineProps = {
  name: ReactNode;
  tone: Tone;
  tick: boolean;
  role: string;
  moderator: boolean;
  /** Where it stands what was checked, by which role, and when. */
  about?: string;
};

export function NameLine({ name, tone, tick, role, moderator, about }: NameLineProps) {
  const Badge = about ? "a" : "span";
  return (
    <span className="who">
      {name}
      <Badge className="checked" href={about} title={about && "What was checked"}>
        {tick && (
          <span className={`tickmark ${tone}`}>
            <Icon name="badge-check" label="Verified" />
          </span>
        )}
        <span className={`role ${tone}`}>{role}</span>
      </Badge>
      {moderator && <span className="role moderator">Moderator</span>}
    </span>
  );
}
