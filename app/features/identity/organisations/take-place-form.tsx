import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { useRefused } from "~/ui/use-refused";

type Props = { you: { name: string; sameAddress: boolean }; listedAs: string };

/** Takes a place with the account that is signed in; says whose it is, and asks where it is not the listed address. */
export function TakePlaceForm({ you, listedAs }: Props) {
  const { message, fields } = useRefused();
  return (
    <form method="post" className="stack" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      {you.sameAddress ? (
        <p>
          You are signed in as {you.name}, with the address that the school listed. The place counts when you ask to be
          verified as a student, where the school’s rosters do.
        </p>
      ) : (
        <>
          <Note tone="caution">
            <p>
              You are signed in as {you.name}, whose address is not the one the school listed for {listedAs}. Joining
              like this is possible; it does not show that you are a student, and the school sees it.
            </p>
          </Note>
          <Choice name="mine" id="mine" value="1" invalid={Boolean(fields.mine)}>
            This place was kept for me
          </Choice>
        </>
      )}
      <button type="submit" className="btn main wide">
        Agree and join
      </button>
      {!you.sameAddress && (
        <p className="soft">Not the right account? Sign out, sign in with the other one, and open the link again.</p>
      )}
    </form>
  );
}
