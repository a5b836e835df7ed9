import { useState } from "react";
import { NO_LIVE_PATIENTS } from "~/core/asking";
import type { Instant } from "~/core/time";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { PrivacyCheck } from "~/ui/privacy-check";
import { Switch } from "~/ui/switch";
import { askPlace } from "../draft/draft";
import { DraftLine } from "../draft/draft-line";
import { EpisodeGate } from "./episode-gate";
import type { FormState } from "./form-state";
import { LeftToDo } from "./left-to-do-list";
import type { Preview } from "./preview";
import { FilingFields, ScaffoldFields, type SpecialtyOption } from "./question-fields";
import { QuestionPreview } from "./question-preview";
import { type SimilarQuestion, SimilarQuestions } from "./similar-questions";

type Props = {
  state: FormState;
  specialties: readonly SpecialtyOption[];
  submission: string;
  mayBeAnonymous: boolean;
  draftSavedAt: Instant | null;
  similar: SimilarQuestion[];
  preview?: Preview;
};

function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** The page to ask on: form on the left, what helps on the right. Works as one plain form. */
export function AskForm(props: Props) {
  const { state, specialties, submission, mayBeAnonymous, draftSavedAt, similar, preview } = props;
  const [values, setValues] = useState(state.values);
  return (
    <div className="with-rail">
      <form
        method="post"
        action="/ask"
        className="stack gap-6"
        noValidate
        data-once
        data-draft={askPlace}
        onInput={(event) => setValues(typedIn(event.currentTarget))}
      >
        <input type="hidden" name="submission" value={submission} />
        <input type="hidden" name="place" value={askPlace} />
        <div className="stack gap-2">
          <h1>Ask a question</h1>
          <p className="hint">
            Show your reasoning first: seniors answer the gap, not the whole topic.{" "}
            <DraftLine savedAt={draftSavedAt} place={askPlace} />
          </p>
        </div>
        <ErrorSummary fields={state.fields} message={state.message} />
        {preview && <QuestionPreview preview={preview} />}
        <EpisodeGate chosen={state.values.episode} error={state.fields.episode} />
        <p className="hint">
          With pictures or results of a patient? <a href="/cases/new">Tell it as a case</a>: nobody can be recognised in
          it, and a second person looks before it is published.
        </p>
        <div className="after-gate">
          <FilingFields state={state} specialties={specialties} />
          <ScaffoldFields state={state} skippable />
          <PrivacyCheck fields={["title", "tags", "know", "think", "asking"]} />
          {mayBeAnonymous && <AnonymousSwitch on={state.values.anonymous !== undefined} />}
          <div className="foot-row">
            <button type="submit" className="btn main">
              Post question
            </button>
            <button type="submit" className="btn" formAction="/ask/preview">
              Preview
            </button>
            <button type="submit" className="btn" formAction="/drafts">
              Save draft
            </button>
            <span className="meta">Verified members can read it. An educator may make it public.</span>
          </div>
        </div>
      </form>
      <aside className="rail sticky" aria-label="Help with your question">
        <SimilarQuestions title={values.title ?? ""} first={similar} />
        <LeftToDo values={values} />
        <Note icon="siren">
          <p>
            <b>Is someone unwell now?</b>
          </p>
          <p className="little">{NO_LIVE_PATIENTS}</p>
        </Note>
      </aside>
    </div>
  );
}

function AnonymousSwitch({ on }: { on: boolean }) {
  return (
    <div className="foot-row">
      <Switch
        name="anonymous"
        label="Post anonymously"
        hint="Anonymous to everyone here, mentors and educators included; two moderators together can look, with a reason, and you are told. You can comment as the asker, but not answer."
        defaultChecked={on}
      />
    </div>
  );
}
