import { decisionField, type Find, groupsOf, keepReasons, kindWords, leftWords, mayKeep } from "~/core/find";
import { Icon } from "./icon";

type Props = {
  finds: readonly Find[];
  /** With buttons that act at once, for a form that script looks after; else choices that go with the form. */
  live?: boolean;
};

/** What the text check found, each with its words and what can be done about it. Nothing where nothing was found. */
export function PrivacyFinds({ finds, live = false }: Props) {
  if (finds.length === 0) return null;
  const groups = groupsOf(finds);
  const left = groups.filter(([find]) => find?.severity !== "warn").length;
  return (
    <>
      <div className="row">
        <h2 className="row gap-2" id="privacy" tabIndex={-1}>
          <Icon name="scan-search" />
          Privacy check
        </h2>
        <span className="state caution push">{leftWords(left)}</span>
      </div>
      <ol className="swap">
        {groups.map((group, place) => (
          <FindItem key={group[0]?.text} group={group} number={place + 1} live={live} />
        ))}
      </ol>
      <p className="hint">
        The check can miss things. You know this patient and it does not: read your text once as if you were their
        neighbour. A patient’s name, place or date can only be replaced or left out.
      </p>
    </>
  );
}

type ItemProps = { group: readonly Find[]; number: number; live: boolean };

function FindItem({ group, number, live }: ItemProps) {
  const [find] = group;
  if (!find) return null;
  const { text, before, after } = find;
  const placed = find.end > 0;
  return (
    <li data-find={number}>
      <b aria-hidden="true">{number}</b>
      <div>
        <span className="flagged">
          {before}
          <mark>{text}</mark>
          {after}
        </span>
        <span className="why">
          {kindWords(find)}
          {group.length > 1 && `, ${group.length} times`}
          {find.severity === "warn" && ". Together they may point to one person: leave one of them out?"}
          {!placed && ". It shows once the text is laid out: write that part anew."}
        </span>
      </div>
      {find.severity !== "warn" && placed && (
        <fieldset className="do">
          <legend className="sr">
            {number}. {text}
          </legend>
          <input type="hidden" name={decisionField(number, "text")} value={text} />
          {live ? <Acts find={find} number={number} /> : <Choices find={find} number={number} />}
        </fieldset>
      )}
    </li>
  );
}

type DoProps = { find: Find; number: number };

function Choices({ find, number }: DoProps) {
  const what = decisionField(number, "what");
  return (
    <>
      <label className="choice">
        <input type="radio" name={what} value="replace" defaultChecked />
        <span>Replace it with</span>
      </label>
      <Instead find={find} number={number} />
      <label className="choice">
        <input type="radio" name={what} value="leave_out" />
        <span>Leave it out</span>
      </label>
      {mayKeep(find) && (
        <>
          <label className="choice">
            <input type="radio" name={what} value="keep" />
            <span>Keep it: it is not a patient’s</span>
          </label>
          <Reason find={find} number={number} />
        </>
      )}
    </>
  );
}

function Acts({ find, number }: DoProps) {
  return (
    <>
      <Instead find={find} number={number} />
      <button type="button" className="btn small" data-swap="replace">
        Replace<span className="sr"> “{find.text}”</span>
      </button>
      <button type="button" className="btn quiet small" data-swap="leave_out">
        Leave out<span className="sr"> “{find.text}”</span>
      </button>
      {mayKeep(find) && (
        <>
          <input type="hidden" name={decisionField(number, "what")} value="keep" />
          <Reason find={find} number={number} />
        </>
      )}
    </>
  );
}

const Instead = ({ find, number }: DoProps) => (
  <input
    className="input some"
    name={decisionField(number, "by")}
    defaultValue={find.suggestion}
    aria-label={`What to write instead of “${find.text}”`}
    autoComplete="off"
    data-by
  />
);

const Reason = ({ find, number }: DoProps) => (
  <select
    className="input some"
    name={decisionField(number, "reason")}
    aria-label={`Why “${find.text}” is not a patient’s`}
    data-reason
  >
    <option value="">Not a patient?</option>
    {Object.entries(keepReasons).map(([reason, words]) => (
      <option key={reason} value={reason}>
        {words}
      </option>
    ))}
  </select>
);
