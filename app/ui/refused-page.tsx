import { Note } from "./note";
import { SlimPage } from "./slim-page";
import { useRefused } from "./use-refused";

/** What an address that only takes posts shows when it refused one and script is off. */
export function RefusedPage() {
  const { message, fields } = useRefused();
  const sentences = Object.values(fields);
  return (
    <SlimPage title="That did not work">
      <Note tone="danger">
        {sentences.length > 0 ? (
          sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
        ) : (
          <p>{message ?? "Nothing was changed."}</p>
        )}
      </Note>
      <p className="soft">Go back with your browser to return to where you were.</p>
    </SlimPage>
  );
}
