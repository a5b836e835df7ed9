import { Icon } from "~/ui/icon";
import { specialtyPath } from "../post/paths";

export type RailSpecialty = { slug: string; name: string; threadCount: number };

type Props = {
  specialties: RailSpecialty[];
  /** The slug of the page's own specialty; null for all. */
  current: string | null;
  /** How many threads each has; visitors get no numbers, since most of what is counted is not for them. */
  counted: boolean;
};

/** The specialties at the side of a list; folded above it where there is no room. */
export function SpecialtyRail(props: Props) {
  return (
    <nav className="sticky hide-narrow rail" aria-label="Specialties">
      <div>
        <h2>Specialties</h2>
        <SpecialtyLinks {...props} />
      </div>
    </nav>
  );
}

export function SpecialtyFold(props: Props) {
  return (
    <details className="navfold hide-wide">
      <summary>
        <Icon name="stethoscope" />
        {props.specialties.find((each) => each.slug === props.current)?.name ?? "All specialties"}
        <Icon name="chevron-down" />
      </summary>
      <nav aria-label="Specialties, folded">
        <SpecialtyLinks {...props} />
      </nav>
    </details>
  );
}

function SpecialtyLinks({ specialties, current, counted }: Props) {
  const all = specialties.reduce((sum, each) => sum + each.threadCount, 0);
  const links = [
    { to: "/questions", name: "All specialties", count: all, current: current === null },
    ...specialties.map((each) => ({
      to: specialtyPath(each.slug),
      name: each.name,
      count: each.threadCount,
      current: each.slug === current,
    })),
  ];
  return (
    <ul className="list">
      {links.map((link) => (
        <li key={link.to}>
          <a href={link.to} aria-current={link.current ? "page" : undefined}>
            {link.name}
            {counted && link.count > 0 && <span className="num">{link.count.toLocaleString("en-GB")}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
