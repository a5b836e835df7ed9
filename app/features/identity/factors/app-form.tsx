import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

type Props = { shown: string; words: string; uri: string; qr: { size: number; path: string }; to: string };

/** The picture to scan, the secret to type instead, and the code that proves it arrived. */
export function AppForm({ shown, words, uri, qr, to }: Props) {
  const { message, fields } = useRefused();
  const query = new URLSearchParams({ shown, to });
  return (
    <form method="post" action={`/account/security/app?${query}`} className="stack gap-5" noValidate data-once>
      <ErrorSummary fields={fields} message={message} />
      <input type="hidden" name="shown" value={shown} />
      <p>1. Scan this with an authenticator app. On this phone, open it in the app.</p>
      <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label="QR code for your app">
        <rect width={qr.size} height={qr.size} className="paper" />
        <path d={qr.path} />
      </svg>
      <p>
        <a href={uri}>Open it in the app on this device</a>
      </p>
      <p>
        Or type this secret there: <code className="code">{words}</code>
      </p>
      <p>2. Enter the code that the app shows now.</p>
      <TextField
        name="code"
        label="Code"
        hint="Six digits. A new one comes every 30 seconds."
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        width="some"
        error={fields.code}
        required
      />
      <p className="soft">Every other browser where you are signed in is signed out.</p>
      <p>
        <button type="submit" className="btn main">
          Turn the codes on
        </button>
      </p>
    </form>
  );
}
