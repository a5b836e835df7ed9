import { PostHtml } from "~/ui/post-html";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { reasonRow } from "../flag/flag-reasons";
import type { ReviewPage } from "./review-page";
import { decisionWords } from "./review-words";

/** The reported text, as its readers saw it. */
export function ReviewedText({ page, html }: { page: ReviewPage; html: Record<string, string> }) {
  return (
    <article className="box stack gap-3" aria-label="The reported text">
      <h2>{page.title}</h2>
      <p className="meta dotted">
        <Who person={page.author} />
        <When at={page.at} precision="minute" />
        {page.editedAt !== null && (
          <span>
            edited <When at={page.editedAt} precision="minute" />
          </span>
        )}
        <span>{page.visibility === "public" ? "Public" : "Verified members"}</span>
        {page.deletedAt !== null && <span>Withdrawn</span>}
      </p>
      {page.parts.map((part) => (
        <PostHtml key={part} id={part} html={html[part]} className="prose" />
      ))}
      {page.kept.length > 0 && (
        <>
          <h3>Kept, with a reason</h3>
          <ul className="lines">
            {page.kept.map(({ text, reason }) => (
              <li key={text}>
                <b>{text}</b>: {reason.toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
      {!(page.hidden && page.post.kind === "thread") && (
        <p>
          <a href={page.address}>Where it stands</a>
        </p>
      )}
    </article>
  );
}

export function Reports({ page }: { page: ReviewPage }) {
  return (
    <section className="stack gap-2" aria-labelledby="reports">
      <h2 id="reports">Reports</h2>
      {page.reports.length + page.warnings.length === 0 && <p className="soft">None: a moderator looks again.</p>}
      <ul className="lines">
        {page.reports.map((report) => (
          <li key={report.id}>
            <b>{reasonRow(report.reason).short}</b>, by {report.by}
            {report.comment !== "" && <>: “{report.comment}”</>}
            <br />
            <span className="meta">
              <When at={report.at} precision="minute" />
            </span>
          </li>
        ))}
        {page.warnings.map((warning) => (
          <li key={`warning-${warning.id}`}>
            <b>{warning.kind === "dangerous" ? "Marked dangerous" : "Marked outdated"}</b>, by {warning.by}: “
            {warning.comment}”
            <form method="post" action={`/warnings/${warning.id}/decision`} className="row above">
              <button className="btn small" name="upheld" value="1" type="submit">
                Uphold the warning
              </button>
              <button className="btn quiet small" name="upheld" value="0" type="submit">
                Do not uphold
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Past = ReviewPage["earlier"];

function Decisions({ rows, none }: { rows: Past; none: string }) {
  if (rows.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`/moderation/reviews/${row.id}`}>{decisionWords[row.decision ?? ""] ?? "Decided"}</a>
          {row.reason !== null && `: ${row.reason}`}
          <br />
          <span className="meta">
            {row.decidedBy}
            {row.at !== null && (
              <>
                , <When at={row.at} precision="minute" />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was decided before, about this post and about what its author wrote under their name. */
export function History({ page }: { page: ReviewPage }) {
  return (
    <section className="stack gap-3" aria-labelledby="history">
      <h2 id="history">History</h2>
      <h3>This post</h3>
      <Decisions rows={page.earlier} none="Nothing was decided about it before." />
      <h3>Its author</h3>
      {page.onAuthor === null ? (
        <p className="soft">
          The author asks anonymously, so nothing is gathered about them.{" "}
          <a href={`/moderation/reveals/new?thread=${page.threadId}`}>Ask who it is</a> only if it has to be known.
        </p>
      ) : (
        <Decisions rows={page.onAuthor} none="Nothing else of this author was decided about." />
      )}
    </section>
  );
}
