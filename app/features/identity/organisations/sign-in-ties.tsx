import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/select-field";
import { Sure } from "~/ui/sure";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

type Tie = { id: number; cohort: string; provider: string; affiliation: string };

/** What a school's cohorts are tied to, each with a button that unties it. */
export function SignInTies({ schoolId, ties }: { schoolId: number; ties: readonly Tie[] }) {
  if (ties.length === 0) return <p className="soft">No sign-in leads into a cohort of this school.</p>;
  return (
    <ul className="lines">
      {ties.map(({ id, cohort, provider, affiliation }) => (
        <li key={id} className="row between">
          <span>
            <b>{cohort}</b>
            <br />
            <span className="meta">
              {affiliation}, by {provider}
            </span>
          </span>
          <Sure
            action={`/admin/schools/${schoolId}/sign-ins/${id}/removal`}
            press="Untie"
            about={`${cohort} from ${affiliation}`}
            sure="Untie now"
            small
          >
            Whoever is in the cohort by nothing else is out, and is told. Tied again, their next sign-in brings them
            back.
          </Sure>
        </li>
      ))}
    </ul>
  );
}

type Props = {
  schoolId: number;
  cohorts: readonly { id: number; name: string }[];
  providers: readonly { key: string; name: string; scopes: readonly string[] }[];
};

/** Ties what a provider says of its people to a cohort. */
export function TieForm({ schoolId, cohorts, providers }: Props) {
  const { fields, message, values } = useRefused();
  const scopes = [...new Set(providers.flatMap((one) => one.scopes))];
  return (
    <form method="post" action={`/admin/schools/${schoolId}/sign-ins`} className="stack gap-4" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <SelectField
        name="cohort"
        label="Cohort"
        options={cohorts.map(({ id, name }) => ({ value: String(id), label: name }))}
        choose="Choose a cohort"
        defaultValue={values.cohort}
        error={fields.cohort}
        required
      />
      <SelectField
        name="provider"
        label="Sign-in"
        options={providers.map(({ key, name }) => ({ value: key, label: name }))}
        choose="Choose a way to sign in"
        defaultValue={values.provider}
        error={fields.provider}
        required
      />
      <TextField
        name="affiliation"
        label="What it says of them"
        hint={`Such as student@${scopes[0] ?? "northmere.ac.uk"}. The sign-in must be trusted to speak for the domain.`}
        autoComplete="off"
        defaultValue={values.affiliation}
        error={fields.affiliation}
        required
      />
      <p>
        <button type="submit" className="btn main">
          Tie them
        </button>
      </p>
    </form>
  );
}
