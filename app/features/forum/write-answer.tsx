import type { PersonBadge } from "~/core/person";
import { AnswerForm } from "./answer-form";
import type { Composer } from "./composer";
import { signatureOf } from "./signature";

type Props = { threadId: number; address: string; composer: Composer; reader: PersonBadge | undefined };

/** "Add an answer" under a thread. */
export function WriteAnswer({ threadId, address, composer, reader }: Props) {
  return (
    <section className="above-6 write" id="write" aria-labelledby="write-heading">
      <h2 id="write-heading">Add an answer</h2>
      {"because" in composer ? (
        <CannotAnswer address={address} {...composer} />
      ) : (
        <AnswerForm
          threadId={threadId}
          submission={composer.submission}
          state={{ values: composer.values, fields: {} }}
          signature={signatureOf(reader)}
          draftSavedAt={composer.draftSavedAt}
        />
      )}
    </section>
  );
}

function CannotAnswer({ address, because, signIn }: { address: string; because: string; signIn: boolean }) {
  if (!signIn) return <p className="soft above-2">{because}</p>;
  return (
    <p className="soft above-2">
      Verified students and doctors answer here. <a href={`/sign-in?to=${encodeURIComponent(address)}`}>Sign in</a> to
      write one.
    </p>
  );
}
