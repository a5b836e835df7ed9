import { useLocation } from "@remix-run/react";
import { TextArea } from "./text-area";

/** What the fields that people write into are called, here where their own form cannot be shown. */
export const unsentLabels: Record<string, string> = {
  title: "Title",
  know: "What I know",
  think: "What I think",
  asking: "What I’m asking",
  reason: "Reason",
  note: "Note",
};

/** Ids and choices are one word; what somebody wrote has a space in it. */
export const isWritten = (value: string): boolean => /\s/.test(value.trim());

/** What was typed into a form whose page cannot be shown: to copy, or to send again once that is possible. */
export function UnsentText({ typed, signIn }: { typed: Record<string, string>; signIn: boolean }) {
  const { pathname, search } = useLocation();
  const fields = Object.entries(typed);
  if (!fields.some(([, value]) => isWritten(value))) return null;
  return (
    <form method="post" action={pathname + search} className="narrow stack gap-4" aria-labelledby="unsent">
      <h2 id="unsent">What you typed</h2>
      {signIn ? (
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            Sign in (opens in a new tab)
          </a>
          , then send this again.
        </p>
      ) : (
        <p>It was not sent. Copy it, or try again here.</p>
      )}
      {fields
        .flatMap(([name, value]) =>
          name.endsWith("[]") ? value.split("\n").map((one) => [name, one] as const) : [[name, value] as const],
        )
        .map(([name, value], place) =>
          isWritten(value) && !name.endsWith("[]") ? (
            <TextArea key={name} name={name} label={unsentLabels[name] ?? "Your text"} defaultValue={value} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields of one answer never move.
            <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
          ),
        )}
      <p>
        <button type="submit" className="btn main">
          Send it again
        </button>
      </p>
    </form>
  );
}
