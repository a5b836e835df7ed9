import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

/** What whoever keeps a collection does to it. Every part is a form of its own, so that it works with script off. */
export function CollectionTools({
  id,
  published,
  error,
}: {
  id: number;
  published: boolean;
  error?: { thread?: string; note?: string };
}) {
  return (
    <section className="box stack gap-5 noprint" aria-labelledby="tools">
      <h2 id="tools">Your collection</h2>
      <form method="post" action={`/collections/${id}/items`} className="stack gap-2">
        <TextField
          name="thread"
          label="Add a question"
          hint="Its address, such as /questions/12/…"
          error={error?.thread}
          required
        />
        <p>
          <button className="btn small" type="submit">
            Add question
          </button>
        </p>
      </form>
      <form method="post" action={`/collections/${id}/notes`} className="stack gap-2">
        <TextArea
          name="note"
          label="Add a note"
          hint="It stands at the end until you move it."
          maxLength={4000}
          error={error?.note}
          height="short"
          required
        />
        <PrivacyCheck fields={["note"]} />
        <p>
          <button className="btn small" type="submit">
            Add note
          </button>
        </p>
      </form>
      <div className="row">
        <a className="btn small" href={`/collections/${id}/edit`}>
          Change title and introduction
        </a>
        <form method="post" action={`/collections/${id}/publication`}>
          <input type="hidden" name="on" value={published ? "0" : "1"} />
          <button className={published ? "btn small" : "btn main small"} type="submit">
            {published ? "Make it a draft again" : "Publish"}
          </button>
        </form>
        <form method="post" action={`/collections/${id}/removal`}>
          <button className="btn stop small" type="submit">
            Delete collection
          </button>
        </form>
      </div>
    </section>
  );
}
