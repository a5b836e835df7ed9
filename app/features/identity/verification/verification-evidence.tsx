import { Fragment } from "react";
import { dayWords } from "~/core/dates";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon-names";
import { Note } from "~/ui/note";
import { When } from "~/ui/when";
import { evidenceWords, type Outcome } from "./verification";
import type { VerificationPage } from "./verification-page.server";
import { outcomeWords } from "./verification-words";

const icons: Record<Outcome, IconName> = { pass: "check", fail: "circle-alert", unsure: "circle-help" };

/** What was checked by machine or by a reviewer before, each with what came of it. */
export function EvidenceLines({ page }: { page: VerificationPage }) {
  return (
    <section className="stack gap-3" aria-labelledby="checked">
      <h2 id="checked">Checked so far</h2>
      {page.taken && (
        <p className="state danger">
          <Icon name="triangle-alert" />
          Another active account here has this licence.
        </p>
      )}
      {page.sameNumber.length > 0 && <SameNumber claims={page.sameNumber} />}
      {page.addressTaken && (
        <p className="state danger">
          <Icon name="triangle-alert" />
          The address at work vouches for another active account here.
        </p>
      )}
      {page.evidence.length === 0 ? (
        <p className="soft">
          {page.register === null
            ? "Nothing yet, and no register is asked for this role: look at what was shown."
            : "Nothing yet. The register is asked when a claim is sent in."}
        </p>
      ) : (
        <ul className="checks">
          {page.evidence.map(({ kind, outcome, detail, machine, formerly, at }) => (
            <li key={kind} className={outcome === "pass" ? undefined : "warn"}>
              <Icon name={icons[outcome]} label={formerly === null ? outcomeWords[outcome] : "Counts no more"} />
              <b>{evidenceWords[kind]}</b>
              <span className="stack gap-1">
                {detail.map((words) => (
                  <span key={words}>{words}</span>
                ))}
                <span className="meta">
                  {machine ? "By machine" : (formerly ?? "By a reviewer")}, <When at={at} precision="minute" />
                </span>
                {formerly !== null && <span>In the round that was refused. It counts once it is looked at again.</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Others ask with the same number, and are not decided either. */
function SameNumber({ claims }: { claims: VerificationPage["sameNumber"] }) {
  const open = claims.flatMap(({ token }) => token ?? []);
  return (
    <p className="state danger">
      <Icon name="triangle-alert" />
      <span>
        {claims.length === 1
          ? "Another open claim gives the same number."
          : `${claims.length} other open claims give the same number.`}
        {open.map((token, place) => (
          <Fragment key={token}>
            {" "}
            <a href={`/moderation/verifications/${token}`}>
              {open.length === 1 ? "Look at that claim" : `Look at claim ${place + 1}`}
            </a>
          </Fragment>
        ))}
      </span>
    </p>
  );
}

/** What somebody claims to be, beside what they gave. */
export function ClaimLines({ page }: { page: VerificationPage }) {
  const lines: [string, string | null][] = [
    ["Country", page.country],
    ["Years in specialty", page.years?.toString() ?? null],
    ["Register", page.register],
    ["Number", page.number ?? (page.register === null ? null : "Shown to whoever has taken this")],
    ["Card valid until", page.cardUntil === null ? null : dayWords(Date.parse(page.cardUntil))],
    ["May be rung", page.ringWhen],
    ["E-mail at", page.person.domain],
  ];
  return (
    <dl className="clerk close">
      {lines.map(
        ([term, words]) =>
          words !== null && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The pages of the documents, one below the other, at their full size. */
export function DocumentPages({ page }: { page: VerificationPage }) {
  if (page.pageCount === 0)
    return page.wentAt === null ? null : (
      <Note tone="caution">
        <p>
          What was shown was deleted on <When at={page.wentAt} />, after 30 days without a decision. Nothing was sent in
          its place.
        </p>
      </Note>
    );
  return (
    <section className="stack gap-3" aria-labelledby="shown">
      <h2 id="shown">What was shown</h2>
      {page.claim === "mine" ? (
        <>
          {page.pages.map((one) => (
            // In a tab of its own: what is typed beside it would be lost with the page.
            <a key={one.token} className="doc" href={`/verify/documents/${one.token}`} target="_blank" rel="noopener">
              <img src={`/verify/documents/${one.token}`} alt={`Page ${one.page} of what was shown`} loading="lazy" />
              <span className="sr"> (opens in a new tab)</span>
            </a>
          ))}
          <p className="meta">
            Every look is written down. The pages are deleted at the last decision; copy nothing from them.
          </p>
        </>
      ) : (
        <p className="soft">
          {page.pageCount === 1 ? "A page is" : `${page.pageCount} pages are`} shown to whoever has taken this.
        </p>
      )}
    </section>
  );
}
