import type { ReactNode } from "react";
import { ErrorSummary } from "~/ui/error-summary";
import { Icon } from "~/ui/icon";
import { Note } from "~/ui/note";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";
import type { MyVerification } from "./my-verification.server";
import { needsRegister, reviewersNeeded } from "./verification";
import { CardForm } from "./verify-proof-form";

type Props = { my: MyVerification; open: NonNullable<MyVerification["open"]> };

/** The last step: what is missing, sending it in, waiting, and the one question that can be answered. */
export function SendIn({ my, open }: Props) {
  if (open.state === "asked") return <Question my={my} />;
  if (open.state === "submitted")
    return (
      <div className="box stack gap-4">
        <p className="state">
          <Icon name="hourglass" />
          {my.stuck
            ? "Nobody is left here who may decide about this: they have decided before, invited you or are away. An administrator can appoint somebody; it keeps its place."
            : reviewersNeeded(open.role) === 2
              ? "Two people look at this, each alone, usually within two working days."
              : "A person looks at this, usually within two working days."}
        </p>
        {open.submittedAt !== null && (
          <p className="meta">
            Sent in <When at={open.submittedAt} precision="minute" />. You are mailed either way.
          </p>
        )}
        <SaidSoFar my={my} />
        <TakeBack my={my} />
      </div>
    );
  return (
    <div className="box stack gap-4">
      {my.missing.length > 0 ? (
        <ul className="key">
          {my.missing.map((sentence) => (
            <li key={sentence}>
              <Icon name="circle-dashed" />
              {sentence}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          Everything is there.{" "}
          {my.active
            ? "What holds now stays until it is decided."
            : "Until it is decided you can read what is public, and nothing appears beside your name."}
        </p>
      )}
      {my.missing.length > 0 ? (
        <p>
          <a
            className="btn main"
            href={`/verify/${open.numberEnd === null && needsRegister(open.role) ? "registration" : "proof"}`}
          >
            Go to what is missing
          </a>
        </p>
      ) : (
        <form method="post" action="/verify/submission" data-once>
          <button type="submit" className="btn main">
            Send it in
          </button>
        </form>
      )}
      <TakeBack my={my} />
    </div>
  );
}

const said: Record<string, string> = { question: "You were asked", answered: "You answered", appealed: "Your appeal" };

/** What was written about the claim that waits, by either side. */
function SaidSoFar({ my: { words } }: { my: MyVerification }) {
  const written = words.filter(({ step }) => step in said);
  if (written.length === 0) return null;
  return (
    <dl className="stack gap-2">
      {written.map(({ step, words, at }) => (
        <div key={`${step} ${at}`}>
          <dt className="meta">{said[step]}</dt>
          <dd className="mailtext">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Drops a claim that was begun or sent in, and what was shown with it. */
export function TakeBack({ my }: { my: MyVerification }) {
  // Nobody has what was only begun, so it cannot be taken back from them.
  const begun = my.open?.state === "draft" && my.open.round === 1;
  return (
    <form method="post" action="/verify/withdrawal" className="stack gap-2" data-once>
      {my.open?.round === 2 && <p className="meta">You can appeal once. Taken back, the appeal is over.</p>}
      <p>
        <button type="submit" className="btn quiet small">
          {begun ? "Throw it away" : "Take it back"}
          {my.pages.length > 0 && ", and delete what I showed"}
        </button>
      </p>
    </form>
  );
}

function Question({ my }: { my: MyVerification }) {
  const question = my.words.findLast(({ step }) => step === "question");
  return (
    <div className="stack gap-4">
      <Note tone="caution">
        <div className="stack gap-2">
          <p>
            <b>The reviewer asks:</b>
          </p>
          <p className="mailtext">{question?.words}</p>
        </div>
      </Note>
      <CardForm pages={my.pages} answers />
      <WordsForm action="/verify/answer" label="Your answer" hint="You can answer once." button="Send the answer">
        <TakeBack my={my} />
      </WordsForm>
    </div>
  );
}

type WordsProps = { action: string; label: string; hint: string; button: string; children?: ReactNode };

export function WordsForm({ action, label, hint, button, children }: WordsProps) {
  const { fields, values } = useRefused(action);
  return (
    <div className="box stack gap-4">
      <form method="post" action={action} className="stack gap-4" data-once noValidate>
        <ErrorSummary fields={fields} />
        <TextArea
          name="words"
          label={label}
          hint={hint}
          height="short"
          maxLength={2_000}
          defaultValue={values.words}
          error={fields.words}
        />
        <p>
          <button type="submit" className="btn main">
            {button}
          </button>
        </p>
      </form>
      {children}
    </div>
  );
}
