import { SelectField } from "~/ui/select-field";
import { isNarrowed, LONGEST_QUERY, type Narrowing, searchAddress } from "./search-ask";

type Option = { value: string; label: string };
/** `everything` is the address of the same search, not narrowed. Both words are only printed. */
type Words = { q: string; everything: string };
type Props = { words: Words; ask: Narrowing; specialties: readonly Option[]; stages: readonly Option[] };

const states = [
  { value: "unanswered", label: "No answers yet" },
  { value: "answered", label: "Answered" },
  { value: "senior", label: "Answered by a senior doctor" },
  { value: "curated", label: "Key points marked" },
];

const authors = [
  { value: "mentor", label: "A senior doctor" },
  { value: "trainee", label: "A doctor in training" },
  { value: "student", label: "A student" },
];

/** The words and what narrows them: one GET form, so it works without script and every result has an address. */
export function SearchForm({ words, ask, specialties, stages }: Props) {
  const narrowed = isNarrowed(ask);
  return (
    <form action="/search" className="stack gap-3">
      <div className="searchbig">
        <label className="sr" htmlFor="q">
          What to look for
        </label>
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          defaultValue={words.q}
          key={words.q}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
        />
        <button type="submit" className="btn main">
          Search
        </button>
      </div>
      {ask.tag && <input type="hidden" name="tag" value={ask.tag} />}
      <details open={narrowed}>
        <summary>Narrow the search</summary>
        <div className="stack gap-3" key={searchAddress({ ...ask, q: words.q })}>
          <SelectField
            name="specialty"
            label="Specialty"
            choose="Any specialty"
            options={specialties}
            defaultValue={ask.specialty ?? ""}
          />
          <SelectField
            name="state"
            label="How far it has got"
            choose="Any"
            options={states}
            defaultValue={ask.state ?? ""}
          />
          <SelectField
            name="stage"
            label="Asked by"
            choose="Any stage of training"
            options={stages}
            defaultValue={ask.stage ?? ""}
          />
          <SelectField
            name="by"
            label="In an answer by"
            choose="Anybody, and in questions"
            options={authors}
            defaultValue={ask.by ?? ""}
          />
          <p className="row">
            <button type="submit" className="btn small">
              Apply
            </button>
            {narrowed && (
              <a className="btn quiet small" href={words.everything}>
                Search everything
              </a>
            )}
          </p>
        </div>
      </details>
    </form>
  );
}
