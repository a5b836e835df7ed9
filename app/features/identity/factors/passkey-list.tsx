import { Sure } from "~/ui/sure";
import { atMost, TextField } from "~/ui/text-field";
import { When } from "~/ui/when";
import { type ListedPasskey, PASSKEY_NAME_MAX } from "./passkey";

function About({ passkey }: { passkey: ListedPasskey }) {
  return (
    <span className="meta">
      Added <When at={passkey.createdAt} />,{" "}
      {passkey.lastUsedAt === null ? (
        "not used yet"
      ) : (
        <>
          last used <When at={passkey.lastUsedAt} precision="minute" />
        </>
      )}
      {passkey.synced === 1 && ", kept by your password manager"}
      {passkey.secondFactor === 1 ? ", also asked for after your password" : ", not asked for after your password"}
    </span>
  );
}

/** One's own passkeys, each to rename or remove. */
export function PasskeyList({ passkeys }: { passkeys: readonly ListedPasskey[] }) {
  if (passkeys.length === 0)
    return (
      <p>
        You have none. A passkey signs you in with your finger, face or PIN: nothing to remember, and nothing that a
        false page can take from you.
      </p>
    );
  return (
    <ul className="lines">
      {passkeys.map((passkey) => (
        <li key={passkey.id} className="stack gap-2">
          <span>
            <b>{passkey.name}</b>
            <br />
            <About passkey={passkey} />
          </span>
          <div className="row">
            <details>
              <summary className="btn small">
                Rename<span className="sr"> {passkey.name}</span>
              </summary>
              <form method="post" action={`/account/passkeys/${passkey.id}/name`} className="stack gap-2">
                <TextField
                  name="name"
                  id={`name-${passkey.id}`}
                  label="New name"
                  defaultValue={passkey.name}
                  {...atMost(PASSKEY_NAME_MAX)}
                  required
                />
                <p>
                  <button type="submit" className="btn small">
                    Save
                  </button>
                </p>
              </form>
            </details>
            <Sure
              action={`/account/passkeys/${passkey.id}/removal`}
              press="Remove"
              about={passkey.name}
              sure="Remove it now"
              small
            >
              It signs you in no more, and your other browsers are signed out. Your device may offer it until you delete
              it there too.
            </Sure>
          </div>
        </li>
      ))}
    </ul>
  );
}
