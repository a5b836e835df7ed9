import { Mark } from "./mark";

/** What the four marks mean, for the side of a list. */
export function MarkKey() {
  return (
    <section>
      <h2>What the marks mean</h2>
      <ul className="key">
        <li>
          <Mark round="curated" silent />
          Answered, key points marked
        </li>
        <li>
          <Mark round="senior" silent />
          Answered by a senior doctor: consultant, attending or GP
        </li>
        <li>
          <Mark round="peer" silent />
          Answered by students or doctors in training
        </li>
        <li>
          <Mark round="open" silent />
          No answers yet
        </li>
      </ul>
    </section>
  );
}
