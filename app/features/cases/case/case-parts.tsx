import { Icon } from "~/ui/icon";
import { basisWords, type ConsentBasis, type Scope, scopes, scopeWords } from "../consent/consent";
import { type CaseTexts, snapps } from "./case";
import type { Missing } from "./case-readiness";

/** The words of a case as they were typed. */
export function TypedCase({ texts }: { texts: CaseTexts }) {
  const written = snapps.filter(({ name }) => texts[name] !== "");
  if (written.length === 0) return <p className="soft">Nothing is written yet.</p>;
  return (
    <dl className="clerk">
      {written.map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd className="mailtext">{texts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

export type ConsentView = { basis: ConsentBasis; source: string; keeper: string; scopes: Record<Scope, boolean> };

export function ConsentLines({ consent }: { consent: ConsentView | null }) {
  if (!consent) return <p className="soft">Not said yet. Pictures and tables can be attached once it is.</p>;
  const open = scopes.filter((scope) => consent.scopes[scope]).map((scope) => scopeWords[scope].label);
  return (
    <dl className="clerk">
      <div>
        <dt>Basis</dt>
        <dd>{basisWords[consent.basis].label}</dd>
      </div>
      {consent.source && (
        <div>
          <dt>Source</dt>
          <dd>{consent.source}</dd>
        </div>
      )}
      {consent.keeper && (
        <div>
          <dt>Form kept by</dt>
          <dd>{consent.keeper}</dd>
        </div>
      )}
      <div>
        <dt>May be seen in</dt>
        <dd>{open.length > 0 ? open.join(", ") : "Nothing is ticked yet"}</dd>
      </div>
    </dl>
  );
}

const partPath = { text: "/text", consent: "/consent", attachments: "#attachments" };

/** What keeps the case from being sent in, each with the way there. */
export function LeftToDoOfCase({ token, missing }: { token: string; missing: readonly Missing[] }) {
  if (missing.length === 0)
    return (
      <p className="state ok">
        <Icon name="check" />
        Nothing is left to do. Send it in below.
      </p>
    );
  return (
    <ul className="key">
      {missing.map(({ what, part }) => (
        <li key={what}>
          <Icon name="circle-dashed" />
          <a href={part === "attachments" ? partPath.attachments : `/cases/${token}${partPath[part]}`}>{what}</a>
        </li>
      ))}
    </ul>
  );
}
