import { useLocation } from "@remix-run/react";
import type { Lead } from "~/core/refusals";
import { Note } from "./note";
import { PrivacyCheck } from "./privacy-check";
import { leadWords, REFUSED } from "./refusal-words";
import { SlimPage } from "./slim-page";
import { TextArea } from "./text-area";
import { isWritten, unsentLabels } from "./unsent-text";
import { useRefused } from "./use-refused";

/** The form once more, with what was found in it to decide on. */
function Review({ values }: { values: Record<string, string> }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={pathname + search} className="stack gap-4" data-once>
      {Object.entries(values).map(([name, value]) =>
        isWritten(value) ? (
          <TextArea key={name} name={name} label={unsentLabels[name] ?? "Your text"} defaultValue={value} />
        ) : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      <PrivacyCheck fields={Object.keys(values)} />
      <p>
        <button type="submit" className="btn main">
          Send it again
        </button>
      </p>
    </form>
  );
}

type Props = {
  /** Where to begin again, for what the browser's own Back would not bring. */
  again?: Lead;
};

/** What an address that only takes posts shows when it refused one and script is off. What was typed is not lost. */
export function RefusedPage({ again }: Props) {
  const { message, fields, values, finds, lead = again } = useRefused();
  const sentences = Object.values(fields);
  const written = Object.values(values).filter(isWritten);
  return (
    <SlimPage title={REFUSED}>
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
      {finds.length > 0 && <Review values={values} />}
      {finds.length === 0 && written.length > 0 && (
        <div className="stack gap-2">
          <h2>What you typed</h2>
          {written.map((text) => (
            <p key={text} className="mailtext">
              {text}
            </p>
          ))}
        </div>
      )}
      {lead && (
        <p>
          <a className="btn main" href={lead}>
            {leadWords[lead]}
          </a>
        </p>
      )}
      <p className="soft">Go back with your browser to return to where you were.</p>
    </SlimPage>
  );
}
