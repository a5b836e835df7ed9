import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";
import { LONGEST_COMMENT } from "./flag";
import { type FlagReason, flagReasons } from "./flag-reasons";

type Props = { post: { kind: string; id: string }; reasons: readonly FlagReason[]; signedIn: boolean };

/** Says what is wrong with a post. With one reason to choose from there is nothing to choose. */
export function FlagForm({ post, reasons, signedIn }: Props) {
  const { fields, message, values } = useRefused();
  const [only] = reasons.length === 1 ? reasons : [];
  return (
    <form method="post" action="/flags" className="stack gap-5" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <input type="hidden" name="kind" value={values.kind ?? post.kind} />
      <input type="hidden" name="id" value={values.id ?? post.id} />
      {only ? (
        <>
          <input type="hidden" name="reason" value={only} />
          <p>
            <b>{flagReasons[only].label}.</b> {flagReasons[only].hint}
          </p>
        </>
      ) : (
        <Choices
          name="reason"
          label="What is wrong?"
          error={fields.reason}
          chosen={values.reason}
          required
          options={reasons.map((reason) => ({
            value: reason,
            label: flagReasons[reason].label,
            hint: flagReasons[reason].hint || undefined,
          }))}
        />
      )}
      <TextArea
        name="comment"
        label="What should a moderator look at?"
        hint="Do not repeat a name or another identifier here. Say where it stands: “second paragraph”."
        optional
        maxLength={LONGEST_COMMENT}
        counted
        height="short"
        defaultValue={values.comment}
        error={fields.comment}
      />
      <div className="sr" aria-hidden="true">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <p>
        <button className="btn main" type="submit">
          Send report
        </button>
      </p>
      {!signedIn && (
        <p className="meta">
          We keep no account and no address of yours: only a scrambled form of your network&rsquo;s address, for one
          day, to limit misuse.
        </p>
      )}
    </form>
  );
}
