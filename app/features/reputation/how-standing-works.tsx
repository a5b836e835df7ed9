import { thresholds } from "~/core/privileges";
import { Scroll } from "~/ui/scroll";
import { ANONYMOUS_SHARERS, DAILY_CAP, EDITING_CAP, RING_DAYS, RING_FROM, type Rule, rules } from "./rules";

const signed = (points: number) => (points > 0 ? `+${points}` : `−${-points}`);

const named = Object.values<Rule>(rules).filter((rule) => rule.points !== 0);

/** The page that explains standing, made from the very table the ledger reads. */
export function HowStandingWorks() {
  return (
    <div className="prose">
      <p>
        Standing says that others found somebody's posts useful in one specialty. It is kept for each specialty by
        itself: it is never summed and there is no list of the best. It does not make an answer right. Look at who
        endorsed it.
      </p>
      <h2>What gives points</h2>
      <Scroll label="What gives points">
        <table>
          <thead>
            <tr>
              <th scope="col">What happened</th>
              <th scope="col">Points</th>
              <th scope="col">To</th>
            </tr>
          </thead>
          <tbody>
            {named.map((rule) => (
              <tr key={rule.what}>
                <td>{rule.what}</td>
                <td className="num">{signed(rule.points)}</td>
                <td>the {rule.to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h2>Limits</h2>
      <ul>
        <li>
          Votes give one person at most {DAILY_CAP} points a day (UTC). Endorsements and helpful marks are not limited.
          What anonymous questions earn has the same limits on its own and never lessens what is earned by name.
        </li>
        <li>Edits and added references give at most {EDITING_CAP} points in all.</li>
        <li>
          Of the votes somebody gives within {RING_DAYS} days, those to one same person beyond a fifth count nothing,
          from the
          {` ${RING_FROM}th`} vote on.
        </li>
        <li>
          Undoing an act, or removing a post or a member, takes back exactly what it gave. The points you see never fall
          below 1.
        </li>
      </ul>
      <h2>Anonymous questions</h2>
      <p>
        What an anonymous question earns goes to a ledger that only its author sees. It reaches the total once a month,
        in one sum, and only when at least {ANONYMOUS_SHARERS} authors share it in the same specialty and kind.
      </p>
      <h2>What standing opens</h2>
      <p>
        What you may do comes from your role first and from points second. Educators, moderators and mentors do not need
        points for the first three.
      </p>
      <Scroll label="What standing opens">
        <table>
          <thead>
            <tr>
              <th scope="col">To …</th>
              <th scope="col">young forum</th>
              <th scope="col">mature forum</th>
            </tr>
          </thead>
          <tbody>
            {(["disagree", "tag", "review", "curate"] as const).map((privilege) => (
              <tr key={privilege}>
                <td>{privilegeWords[privilege]}</td>
                <td className="num">{thresholds.young[privilege].toLocaleString("en-GB")}</td>
                <td className="num">{thresholds.mature[privilege].toLocaleString("en-GB")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

const privilegeWords = {
  disagree: "disagree with an answer",
  tag: "make a new tag",
  review: "help with reviews",
  curate: "curate, as a mentor",
};
