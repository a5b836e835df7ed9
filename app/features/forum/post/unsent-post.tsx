import type { ReactNode } from "react";
import type { Lead } from "~/core/refusals";
import { Note } from "~/ui/note";
import { leadWords } from "~/ui/refusal-words";
import { shortAddress, threadAddress } from "./addresses";

type Props = {
  title: string;
  threadId: number;
  /** Null where the reader may not see it, such as after the session ended. */
  thread: { id: number; slug: string; title: string } | null;
  message: string | undefined;
  /** The page that the message sends to, if it names one. */
  lead: Lead | undefined;
  signedIn: boolean;
  children: ReactNode;
};

/** What was refused, with the typed text still in its form. */
export function UnsentPost({ title, threadId, thread, message, lead, signedIn, children }: Props) {
  return (
    <div className="narrow stack gap-5">
      <h1>{title}</h1>
      {thread ? (
        <p>
          Under <a href={threadAddress(thread)}>{thread.title}</a>
        </p>
      ) : (
        <p>
          <a href={shortAddress({ kind: "thread", id: threadId })}>Back to the question</a>
        </p>
      )}
      <Note tone="danger" role="alert">
        <p data-refusal>{message}</p>
        {lead && (
          <p>
            <a href={lead} target="_blank" rel="noopener">
              {leadWords[lead]} (opens in a new tab)
            </a>
          </p>
        )}
        {!signedIn && (
          <p>
            <a href="/sign-in" target="_blank" rel="noopener">
              Sign in (opens in a new tab)
            </a>
            , then send this form again. What you typed is still in it.
          </p>
        )}
      </Note>
      {children}
    </div>
  );
}
