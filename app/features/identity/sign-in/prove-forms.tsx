import type { ReactNode } from "react";
import { TextField } from "~/ui/text-field";
import { CodeField } from "../factors/code-field";
import { PasskeyForm } from "../factors/passkey-form";
import type { Ways } from "../factors/second-factor";

type Props = {
  ways: Ways & { email: string };
  to: string;
  fields: Record<string, string>;
  /** What was sent and goes on afterwards; null where there was only a page to open. */
  carried: Record<string, string> | null;
};

/** Fields that were several under one name come back as lines of one. */
const partsOf = ([name, value]: [string, string]) =>
  (name.endsWith("[]") ? value.split("\n") : [value]).map((one, place) => ({
    name,
    value: one,
    key: `${name} ${place}`,
  }));

function Carried({ carried, way }: { carried: Props["carried"]; way: string }) {
  return (
    <>
      {carried && <input type="hidden" name="proof-carry" value="1" />}
      <input type="hidden" name="proof-way" value={way} />
      {Object.entries(carried ?? {})
        .flatMap(partsOf)
        .map(({ key, name, value }) => (
          <input key={key} type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

/** Every way this account has to show who it is, one form each, so that all of them work without script. */
export function ProveForms({ ways, to, fields, carried }: Props) {
  // Said here too: a form without fields, refused, comes back with nothing to tell that it is carried.
  const action = `/account/prove?to=${encodeURIComponent(to)}${carried ? "&carries=1" : ""}`;
  const form = (way: string, button: string, main: boolean, children?: ReactNode) => (
    <form method="post" action={action} className="stack" data-once>
      <Carried carried={carried} way={way} />
      {children}
      <button type="submit" className={main ? "btn main wide" : "btn wide"}>
        {button}
      </button>
    </form>
  );
  const typed = ways.password || ways.code || ways.recovery;
  const alone = !typed && !ways.passkey && !ways.link;
  return (
    <>
      {ways.password &&
        form(
          "password",
          "Go on",
          true,
          <TextField
            name="proof-password"
            type="password"
            label="Your password"
            autoComplete="current-password"
            error={fields["proof-password"]}
            required
          />,
        )}
      {(ways.code || ways.recovery) &&
        form("code", "Go on", true, <CodeField name="proof-code" app={ways.code} error={fields["proof-code"]} />)}
      {typed && (ways.passkey || ways.link || ways.providers.length > 0) && <p className="or">or</p>}
      {ways.passkey && (
        <PasskeyForm purpose="prove" action={action} name="proof-answer" button="Use a passkey" main={!typed}>
          <Carried carried={carried} way="passkey" />
        </PasskeyForm>
      )}
      {ways.providers.map((provider) => (
        <ProviderForm key={provider.key} provider={provider} to={to} main={alone} newTab={carried !== null} />
      ))}
      {alone && (
        <form method="post" action="/sign-out" className="stack">
          <p>
            {ways.providers.length > 0
              ? "If that does not work, sign out, and sign in again the way you came."
              : "You have no password and no address here. Sign out, and sign in again the way you came: that shows it."}
          </p>
          <button type="submit" className={ways.providers.length > 0 ? "btn wide" : "btn main wide"}>
            Sign out
          </button>
        </form>
      )}
      {ways.link && (
        <form method="post" action="/account/prove/link" target="_blank" rel="noopener">
          <input type="hidden" name="to" value={to} />
          <button type="submit" className="btn wide">
            E-mail me a link (opens in a new tab)
          </button>
        </form>
      )}
      {(ways.link || (carried && ways.providers.length > 0)) &&
        form("link", carried && !ways.link ? "I have signed in there: go on" : "I have done that: go on", false)}
    </>
  );
}

type ProviderProps = { provider: Ways["providers"][number]; to: string; main: boolean; newTab: boolean };

/** Signing in anew elsewhere. A page that carries what was sent stays open meanwhile: nothing of it goes there. */
function ProviderForm({ provider: { key, name }, to, main, newTab }: ProviderProps) {
  return (
    <form
      method="post"
      action={`/account/sign-in-with/${key}/proof`}
      {...(newTab ? { target: "_blank", rel: "noopener" } : { "data-once": true })}
    >
      <input type="hidden" name="to" value={newTab ? "/account/security?done=proved" : to} />
      <button type="submit" className={main ? "btn main wide" : "btn wide"}>
        Sign in again with {name}
        {newTab && " (opens in a new tab)"}
      </button>
    </form>
  );
}
