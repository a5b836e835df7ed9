import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { HANDLE_MAX } from "./handle";
import { NAME_MAX } from "./name";
import { BIO_MAX } from "./profile";

type Props = {
  profile: {
    name: string;
    handle: string;
    bio: string;
    country: string | null;
    years: number | null;
    role: string;
    /** Why the handle cannot change now, or null. */
    handleFixed: string | null;
  };
  countries: readonly string[];
};

/** What a member says of themselves. Role, specialty and stage come from the role, so they are not asked. */
export function ProfileForm({ profile, countries }: Props) {
  const { message, fields, values } = useRefused();
  const doctor = profile.role !== "student" && profile.role !== "reader";
  return (
    <form method="post" action="/account/profile" className="stack" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <TextField
        name="name"
        label="Name"
        autoComplete="name"
        maxLength={NAME_MAX}
        defaultValue={values.name ?? profile.name}
        error={fields.name}
        required
      />
      <TextField
        name="handle"
        label="Handle"
        hint={
          profile.handleFixed ??
          "Others mention you with it, and it is in your page's address. Once a month you can change it."
        }
        maxLength={HANDLE_MAX}
        width="some"
        defaultValue={values.handle ?? profile.handle}
        error={fields.handle}
        required
      />
      <TextArea
        name="bio"
        label="About you"
        hint="What you like to be asked, or to ask. Where you work or study does not belong here: with a case it would place the patient."
        maxLength={BIO_MAX}
        height="short"
        counted
        defaultValue={values.bio ?? profile.bio}
        error={fields.bio}
        optional
      />
      <PrivacyCheck fields={["bio"]} own />
      <SelectField
        name="country"
        label={doctor ? "Country of registration" : "Country"}
        options={countries.map((country) => ({ value: country, label: country }))}
        choose="Not said"
        width="some"
        defaultValue={values.country ?? profile.country ?? ""}
        error={fields.country}
        optional
      />
      {doctor && (
        <TextField
          name="years"
          label="Years in your specialty"
          inputMode="numeric"
          width="few"
          defaultValue={values.years ?? profile.years?.toString() ?? ""}
          error={fields.years}
          optional
        />
      )}
      <p className="soft">
        Role, specialty and stage come from your role. Ask an administrator if one of them is wrong.
      </p>
      <p>
        <button type="submit" className="btn main">
          Save
        </button>
      </p>
    </form>
  );
}
