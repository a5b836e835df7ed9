import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldError } from "~/ui/field";
import { Icon } from "~/ui/icon";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";
import { When } from "~/ui/when";
import type { MyVerification } from "./my-verification.server";
import { proofChoices, proofReason } from "./verification-words";

type Props = { my: MyVerification; open: NonNullable<MyVerification["open"]> };

const times = ["Weekdays, 9 to 12", "Weekdays, 12 to 17", "Evenings"];

/** How somebody shows that the registration, or the place at a school, is theirs: the third step. */
export function VerifyProofForm({ my, open }: Props) {
  const { fields, values } = useRefused("/verify/proof");
  const ready = my.missing.length === 0;
  const chosen = values.proof ?? open.proof ?? "";
  return (
    <div className="stack gap-5">
      <form
        id="proof-form"
        method="post"
        action="/verify/proof"
        className="box stack gap-5 proofs"
        data-once
        noValidate
      >
        <ErrorSummary fields={fields} />
        <p>{proofReason[open.role]}</p>
        <Choices
          name="proof"
          label="Choose one"
          options={proofChoices(open.role)}
          chosen={chosen}
          error={fields.proof}
        />
        <div className="for-card">
          <TextField
            name="until"
            type="date"
            label="Last day on the card"
            width="some"
            defaultValue={values.until ?? open.cardUntil ?? ""}
            error={fields.until}
          />
        </div>
        {open.role === "mentor" && (
          <div className="for-call">
            <SelectField
              name="ring"
              label="When may we ring?"
              hint="Through the switchboard of your hospital or practice."
              options={times.map((time) => ({ value: time, label: time }))}
              choose="Any time"
              width="some"
              defaultValue={values.ring ?? open.ringWhen ?? ""}
              error={fields.ring}
              optional
            />
          </div>
        )}
        {!ready && (
          <p>
            <button type="submit" className="btn main">
              Save
            </button>
          </p>
        )}
      </form>
      {open.proof === "address" && <AddressForm my={my} />}
      {(open.proof === "card" || my.pages.length > 0 || my.wentAt !== null) && <CardForm pages={my.pages} />}
      {open.proof === "sign-in" && <SignInNote done={my.signIn} />}
      {ready && (
        <p>
          {/* It sends the choice above: a link would go on without what was just chosen there. */}
          <button type="submit" form="proof-form" className="btn main">
            Go on: look at it, and send it in
          </button>
        </p>
      )}
    </div>
  );
}

function AddressForm({ my: { address, link } }: { my: MyVerification }) {
  const { fields, values } = useRefused("/verify/address");
  if (address !== null)
    return (
      <p className="state ok">
        <Icon name="check" />
        Confirmed: an address at {address}
      </p>
    );
  return (
    <form method="post" action="/verify/address" className="box stack gap-4" data-once noValidate>
      <ErrorSummary fields={fields} />
      {link && (
        <p>
          We sent a link to {link.email} on <When at={link.at} precision="minute" />. Follow it in a browser where you
          are signed in here. Nothing came? Look among unwanted mail, or send it again.
        </p>
      )}
      <TextField
        name="email"
        type="email"
        label="Your address at work or university"
        autoComplete="email"
        defaultValue={values.email}
        error={fields.email}
      />
      <p>
        <button type="submit" className="btn">
          {link ? "Send a new link" : "Send the link"}
        </button>
      </p>
    </form>
  );
}

/** The pages that were added, and the form that adds one: of a card, or of whatever `answers` a reviewer. */
export function CardForm({ pages, answers = false }: { pages: MyVerification["pages"]; answers?: boolean }) {
  const { fields } = useRefused("/verify/documents");
  const first = answers ? "A page that answers it" : "A picture of your card";
  return (
    <section className="box stack gap-4" aria-label={answers ? "What you show" : "Your card"}>
      <ErrorSummary fields={fields} />
      {pages.length > 0 && (
        <>
          <ul className="ways">
            {pages.map(({ token, page }) => (
              <li key={token}>
                <a href={`/verify/documents/${token}`} target="_blank" rel="noopener">
                  <Icon name="file-image" /> Page {page}
                  <span className="sr"> (opens in a new tab)</span>
                </a>
              </li>
            ))}
          </ul>
          <form method="post" action="/verify/documents/removal">
            <p>
              <button type="submit" className="btn quiet small">
                Remove {pages.length === 1 ? "it" : "them"}
              </button>
            </p>
          </form>
        </>
      )}
      <form
        method="post"
        action="/verify/documents"
        encType="multipart/form-data"
        className="stack gap-3"
        data-once
        noValidate
      >
        <div className="field" data-bad={fields.file ? true : undefined}>
          <label htmlFor="file">{pages.length === 0 ? first : "Another page"}</label>
          <p className="hint" id="file-hint">
            JPEG, PNG, HEIC or PDF, up to 10 MB.
            {!answers && " Cover the barcode. Name, photograph and last day must show."}
          </p>
          <FieldError id="file" error={fields.file} />
          <input
            className="input"
            id="file"
            name="file"
            type="file"
            accept="image/*,application/pdf"
            aria-invalid={fields.file ? true : undefined}
            aria-describedby={fields.file ? "file-hint file-error" : "file-hint"}
          />
        </div>
        <p>
          <button type="submit" className="btn">
            Add it
          </button>
        </p>
      </form>
      <p className="meta">
        <Icon name="lock" /> Encrypted, in no backup, and deleted at the last decision, or 30 days after the first
        page\n was added.
      </p>
    </section>
  );
}

function SignInNote({ done }: { done: boolean }) {
  if (done)
    return (
      <p className="state ok">
        <Icon name="check" />
        Signed in through your institution
      </p>
    );
  return (
    <p className="box">
      <a href="/account/sign-in-with">Connect the sign-in of your hospital or university</a>, then come back here.
    </p>
  );
}
