import { Progress } from "~/ui/progress";
import type { LocalUpload } from "./use-uploads";

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 2 : 1)} MB`;

function wordsOf({ news }: LocalUpload): string {
  if (news.state === "failed") return news.sentence;
  if (news.state === "waiting")
    return "The connection was lost. What arrived is kept; it goes on when there is a connection.";
  return news.state === "sending" ? "On its way" : "Here";
}

type Props = {
  uploads: readonly LocalUpload[];
  cancel: (id: number) => void;
  goOn: (id: number) => void;
};

/** The files of this page that are on their way to the server. */
export function UploadLines({ uploads, cancel, goOn }: Props) {
  if (uploads.length === 0) return null;
  return (
    <ul className="lines" aria-label="Files on their way">
      {uploads.map((upload) => {
        const name = `File ${upload.id}, ${megabytes(upload.bytes)}`;
        const { news } = upload;
        return (
          <li key={upload.id} className="stack gap-2">
            {news.state === "failed" ? (
              <b>{name}</b>
            ) : (
              <Progress label={name} done={Math.floor("share" in news ? news.share * 100 : 100)} of={100} />
            )}
            <p role="status" className="meta">
              <span className="sr">{name}: </span>
              {wordsOf(upload)}
            </p>
            <p className="row">
              {news.state === "waiting" && (
                <button type="button" className="btn small" onClick={() => goOn(upload.id)}>
                  Go on now
                </button>
              )}
              <button type="button" className="btn quiet small" onClick={() => cancel(upload.id)}>
                {news.state === "failed" ? "Put away" : "Cancel"}
                <span className="sr">: {name}</span>
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
