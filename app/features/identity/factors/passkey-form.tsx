import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Icon } from "~/ui/icon";
import type { PasskeyPurpose } from "./passkey";

/** Before a question runs out, the one that waits in the browser's autofill is put anew. */
const ASK_AGAIN = 4 * 60_000;

const FAILED = "Your browser did not finish this. Try again, or use another way.";

/** The question from the server, put to the device; returns its answer as JSON text. */
async function askDevice(purpose: PasskeyPurpose, autofill: boolean): Promise<string> {
  const response = await fetch(`/passkey/question/${purpose}`, { method: "POST", body: new URLSearchParams() });
  const body = await response.json();
  if (!response.ok) throw new Error(body?.refused?.message ?? FAILED, { cause: "ours" });
  const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
  const optionsJSON = body.options;
  const answer =
    purpose === "add"
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON, useBrowserAutofill: autofill });
  return JSON.stringify(answer);
}

/** What to say of a question that came to nothing. Browsers tell the same of "declined" and "no such passkey". */
function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return FAILED;
  if (error.cause === "ours") return error.message;
  if (error.name === "InvalidStateError") return "This device has a passkey for your account already.";
  return FAILED;
}

/** Whether script runs and the browser knows passkeys; false at first, as the server draws the page. */
function useSupport(): boolean {
  const [supported, setSupported] = useState(false);
  useEffect(() => setSupported("PublicKeyCredential" in window), []);
  return supported;
}

/** Lets the browser offer passkeys in the address field, for as long as the page is open. */
function useAutofill(wanted: boolean, answered: (answer: string) => void): void {
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const offer = async () => {
      const { browserSupportsWebAuthnAutofill } = await import("@simplewebauthn/browser");
      if (left || !(await browserSupportsWebAuthnAutofill())) return;
      answered(await askDevice("sign-in", true));
    };
    // Nobody asked for it, so nobody is told where it fails.
    const quietly = () => void offer().catch(() => undefined);
    quietly();
    const timer = setInterval(quietly, ASK_AGAIN);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [wanted, answered]);
}

type Props = {
  purpose: PasskeyPurpose;
  action: string;
  /** What the answer's field is called. */
  name?: string;
  button: string;
  main?: boolean;
  /** Offers passkeys in the page's address field too. */
  autofill?: boolean;
  children?: ReactNode;
};

/** A form whose one button asks the device for a passkey and sends its answer. Without script there is a sentence. */
export function PasskeyForm({ purpose, action, name = "answer", button, main, autofill = false, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const supported = useSupport();
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = useCallback((answer: string) => {
    if (!form.current || !field.current) return;
    field.current.value = answer;
    form.current.submit();
  }, []);
  useAutofill(autofill && supported, send);
  const ask = () => {
    if (!form.current?.reportValidity()) return;
    setTrouble(null);
    askDevice(purpose, false).then(send, (error: unknown) => setTrouble(troubleOf(error)));
  };
  return (
    <form ref={form} method="post" action={action} className="stack gap-3" onSubmit={(event) => event.preventDefault()}>
      {children}
      <input ref={field} type="hidden" name={name} />
      {supported && (
        <button type="button" className={main ? "btn main wide" : "btn wide"} onClick={ask}>
          <Icon name="key-round" />
          {button}
        </button>
      )}
      <p role="status" className="soft">
        {trouble}
      </p>
      <noscript>
        <p className="soft">Passkeys need script, which is off in this browser. The other ways work without it.</p>
      </noscript>
    </form>
  );
}
