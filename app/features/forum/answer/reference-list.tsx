import { Icon } from "~/ui/icon";
import type { ReferenceView } from "../thread/thread-view";
import { type EvidenceLevel, evidenceLevels } from "./reference";

/** Words for a level of evidence. The cast: a level this release does not know finds none and is left out. */
const levelWords = (level: string): string | undefined => evidenceLevels[level as EvidenceLevel];

/** The sources of all answers on this page, numbered as the answers stand. */
export function ReferenceList({ references }: { references: ReferenceView[] }) {
  if (references.length === 0) return null;
  return (
    <section id="references" aria-labelledby="references-heading" className="above-6">
      <h2 id="references-heading">References</h2>
      <ol className="refs">
        {references.map((reference) => (
          <li key={reference.id} id={`reference-${reference.number}`}>
            <div>
              {reference.title}
              {reference.year !== null && ` (${reference.year})`}.{" "}
              {levelWords(reference.level) && <span className="level">{levelWords(reference.level)}.</span>}
              {reference.supersededBy && (
                <p className="state caution">
                  <Icon name="triangle-alert" />
                  Superseded by {reference.supersededBy}
                </p>
              )}
              <Ids reference={reference} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ids({ reference: { doi, pmid, url } }: { reference: ReferenceView }) {
  if (!doi && !pmid && !url) return null;
  return (
    <div className="ids">
      {doi && (
        <a href={`https://doi.org/${encodeURI(doi)}`} rel="nofollow ugc noopener">
          doi:{doi}
        </a>
      )}
      {pmid && (
        <a href={`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`} rel="nofollow ugc noopener">
          PMID {pmid}
        </a>
      )}
      {url && (
        <a href={url} rel="nofollow ugc noopener">
          {hostOf(url)}
        </a>
      )}
    </div>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url);
