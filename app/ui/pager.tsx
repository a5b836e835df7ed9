import { Icon } from "./icon";

type Props = {
  /** Addresses of the neighbouring pages, or null at an end. */
  newer?: string | null;
  older?: string | null;
  /** What is listed: "questions". */
  noun: string;
  /** In the order of the alphabet rather than of time. */
  byName?: boolean;
};

/** Pages go by key, so there are neighbours but no numbers. */
export function Pager({ newer, older, noun, byName = false }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {newer && (
        <a className="btn small" href={newer} rel="prev">
          <Icon name="arrow-left" />
          {byName ? "Earlier" : "Newer"} {noun}
        </a>
      )}
      {older && (
        <a className="btn small push" href={older} rel="next">
          {byName ? "More" : "Older"} {noun}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
