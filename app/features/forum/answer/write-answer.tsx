import type { Viewer } from "~/ui/viewer";
import { signatureOf } from "../person/signature";
import type { Composer } from "../question/composer";
import { AnswerForm } from "./answer-form";

type Props = { composer: Composer; reader: Viewer | null };

/** "Add an answer" under a thread. */
export function WriteAnswer({ composer, reader }: Props) {
  return (
    <section className="above-6 write" id="write" aria-labelledby="write-heading">
      <h2 id="write-heading">Add an answer</h2>
      {"because" in composer ? (
        <CannotAnswer {...composer} />
      ) : (
        <AnswerForm
          action={composer.action}
          place={composer.place}
          submission={composer.submission}
          state={{ values: composer.values, fields: {} }}
          signature={signatureOf(reader)}
          draftSavedAt={composer.draftSavedAt}
        />
      )}
    </section>
  );
}

function CannotAnswer({ because, signIn }: { because: string; signIn: string | null }) {
  if (signIn === null) return <p className="soft above-2">{because}</p>;
  return (
    <p className="soft above-2">
      Verified students and doctors answer here. <a href={signIn}>Sign in</a> to write one.
    </p>
  );
}
