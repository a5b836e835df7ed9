import type { ReactNode } from "react";
import type { Lead } from "~/core/refusals";
import { leadWords, refusalWords } from "./refusal-words";

type Props = {
  status: number;
  /** What happened, as a heading: "This page is not here". */
  happened: string;
  /** What is safe: "Your text is still in the form." */
  safe?: ReactNode;
  /** What to do: the page that the refusal names. */
  lead?: Lead;
  /** For the log, where something unexpected failed. */
  requestId?: string;
};

/** What happened, what is safe, what to do. */
export function ErrorPage({ status, happened, safe, lead, requestId }: Props) {
  return (
    <div className="errorpage stack">
      <p className="status">{status}</p>
      <h1>{happened}</h1>
      {safe && <p className="lede">{safe === `${happened}.` ? refusalWords(status).safe : safe}</p>}
      <p className="row">
        {lead && (
          <a className="btn main" href={lead}>
            {leadWords[lead]}
          </a>
        )}
        <a className="btn" href="/">
          Go to the questions
        </a>
      </p>
      {requestId && (
        <p className="meta">
          If you tell us about it, give this number: <span className="code">{requestId}</span>
        </p>
      )}
    </div>
  );
}
