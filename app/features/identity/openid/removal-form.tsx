import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldError } from "~/ui/field";
import { Note } from "~/ui/note";
import { useRefused } from "~/ui/use-refused";

type Props = {
  removal: {
    key: string;
    name: string;
    people: number;
    resting: { roles: number; places: number };
    sessions: number;
    stranded: { count: number; people: readonly { id: number; handle: string; name: string }[] };
  };
};

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Asks before a provider is removed, with what would end. */
export function RemovalForm({ removal: { key, name, people, resting, sessions, stranded } }: Props) {
  const { fields, message } = useRefused();
  const back = `/admin/sign-in/${key}`;
  return (
    <div className="narrow stack gap-5">
      <p>
        Its button goes, and with it what is known of who is who there. {counted(people, "account")}{" "}
        {people === 1 ? "is" : "are"} connected with it; from now on they need a password, a mailed link or a passkey.
        Everybody is told by mail.
      </p>
      <ul className="stack gap-2">
        <li>
          Signed out at once: {counted(sessions, "session")} begun through it, or where that is not known through any
          provider, by one of these accounts
          {sessions > 0 && ", yours too if you came in that way"}.
        </li>
        <li>
          Ends, also if you add it again: {counted(resting.roles, "role")} and {counted(resting.places, "place")} in
          cohorts that rest on it.
        </li>
      </ul>
      <NoOtherWay stranded={stranded} />
      <p>
        To stop for a while, <a href={back}>switch it off</a> instead: nothing ends then.
      </p>
      <form method="post" action={`${back}/removal`} className="stack gap-4" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <div className="stack gap-2">
          <FieldError id="sure" error={fields.sure} />
          <Choice
            id="sure"
            name="sure"
            value="1"
            invalid={Boolean(fields.sure)}
            describedBy={fields.sure && "sure-error"}
            required
          >
            I am sure
          </Choice>
        </div>
        <p className="row">
          <button type="submit" className="btn stop">
            Remove {name}
          </button>
          <a className="btn quiet" href={back}>
            Leave it
          </a>
        </p>
      </form>
    </div>
  );
}

function NoOtherWay({ stranded: { count, people } }: { stranded: Props["removal"]["stranded"] }) {
  if (count === 0) return <p>Everybody connected with it can sign in another way.</p>;
  return (
    <Note tone="caution">
      <p>
        <b>{counted(count, "account")} cannot sign in another way:</b> no confirmed e-mail address, no password, no
        passkey and no other provider. Ask them first to confirm an address under Account, E-mail. Afterwards only
        whoever runs the machine can let them in, with a link for one use: <code>wardround user reset-link HANDLE</code>
        .
      </p>
      <ul className="stack gap-2">
        {people.map(({ id, handle, name }) => (
          <li key={id}>
            <a href={`/admin/people/${id}`}>{name}</a> ({handle})
          </li>
        ))}
        {count > people.length && <li>and {count - people.length} more</li>}
      </ul>
    </Note>
  );
}
