import { Note } from "./note";
import { SlimPage } from "./slim-page";
import { isWritten } from "./unsent-text";
import { useRefused } from "./use-refused";

/** What an address that only takes posts shows when it refused one and script is off. What was typed is not lost. */
export function RefusedPage() {
  const { message, fields, values } = useRefused();
  const sentences = Object.values(fields);
  const written = Object.values(values).filter(isWritten);
  return (
    <SlimPage title="That did not work">
      <Note tone="danger">
        {sentences.length > 0 ? (
          sentences.map((sentence) => (
            <p key={sentence} data-refusal>
              {sentence}
            </p>
          ))
        ) : (
          <p data-refusal>{message ?? "Nothing was changed."}</p>
        )}
      </Note>
      {written.length > 0 && (
        <div className="stack gap-2">
          <h2>What you typed</h2>
          {written.map((text) => (
            <p key={text} className="mailtext">
              {text}
            </p>
          ))}
        </div>
      )}
      <p className="soft">Go back with your browser to return to where you were.</p>
    </SlimPage>
  );
}
