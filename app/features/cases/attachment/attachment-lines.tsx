import { Progress } from "~/ui/progress";
import { placePath, removalPath, reviewPath } from "./attachment-paths";
import { kindWords, type ListedAttachment } from "./attachment-row";

type Props = { attachments: readonly ListedAttachment[]; mayChange: boolean };

/** The attachments of one's own case: where each is, and what its author does next. */
export function AttachmentLines({ attachments, mayChange }: Props) {
  if (attachments.length === 0) return <p className="soft">Nothing is attached.</p>;
  return (
    <ol className="lines" aria-label="Attachments">
      {attachments.map((one, at) => (
        <Line key={one.token} one={one} at={at} last={at === attachments.length - 1} mayChange={mayChange} />
      ))}
    </ol>
  );
}

type LineProps = { one: ListedAttachment; at: number; last: boolean; mayChange: boolean };

function Line({ one, at, last, mayChange }: LineProps) {
  const name = `${one.kind ? kindWords[one.kind] : "File"} ${at + 1}`;
  const reviewable = one.kind !== null && one.state !== "refused";
  return (
    <li className="stack gap-2">
      <div>
        {reviewable ? <a href={reviewPath(one.token)}>{name}</a> : <b>{name}</b>}
        {one.alt && <p className="soft">{one.alt}</p>}
        <p className="meta" role="status">
          <span className="sr">{name}: </span>
          {one.words}
        </p>
      </div>
      {one.percent !== null && <Progress label={`${one.percent} %`} done={one.percent} of={100} />}
      {one.state === "uploading" && (
        <p className="hint">If the page was closed meanwhile, choose the same file again: it goes on where it was.</p>
      )}
      {one.refusal && <p>{one.refusal}</p>}
      {mayChange && (
        <div className="row">
          {reviewable && (one.state === "cleaned" || one.state === "confirmed") && (
            <a className="btn small" href={reviewPath(one.token)}>
              {one.state === "cleaned" ? "Review it" : "Look again"}
              <span className="sr">: {name}</span>
            </a>
          )}
          <Place one={one} name={name} to="earlier" label="Earlier" hidden={at === 0} />
          <Place one={one} name={name} to="later" label="Later" hidden={last} />
          <form method="post" action={removalPath(one.token)} data-act>
            <button type="submit" className="btn quiet small">
              Remove<span className="sr">: {name}</span>
            </button>
          </form>
        </div>
      )}
    </li>
  );
}

type PlaceProps = { one: ListedAttachment; name: string; to: string; label: string; hidden: boolean };

function Place({ one, name, to, label, hidden }: PlaceProps) {
  if (hidden) return null;
  return (
    <form method="post" action={placePath(one.token)} data-act>
      <button type="submit" name="to" value={to} className="btn quiet small">
        {label}
        <span className="sr">: {name}</span>
      </button>
    </form>
  );
}
