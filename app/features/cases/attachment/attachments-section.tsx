import { type FormEvent, useCallback, useEffect, useState } from "react";
import { Icon } from "~/ui/icon";
import { TextArea } from "~/ui/text-area";
import { useLookAgain } from "~/ui/use-look-again";
import { MOST_FORM_FILE, MOST_UPLOAD } from "../upload/upload";
import { UploadLines } from "../upload/upload-lines";
import { useUploads } from "../upload/use-uploads";
import { MOST_ATTACHMENTS } from "./attachment";
import { AttachmentLines } from "./attachment-lines";
import type { ListedAttachment } from "./attachment-row";

type Props = {
  token: string;
  attachments: readonly ListedAttachment[];
  /** Why nothing can be attached now, as a sentence; null if it can. */
  closed: string | null;
  mayChange: boolean;
};

const inMegabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;

/** Everything attached to one's own case, and the forms that attach more. Works as plain forms with script off. */
export function AttachmentsSection({ token, attachments, closed, mayChange }: Props) {
  const lookAgain = useLookAgain(attachments.some((one) => one.moving && one.state !== "uploading"));
  const { uploads, add, cancel, goOn } = useUploads(`/cases/${token}/uploads`, lookAgain);
  // What this page is sending stands below, with its own bar.
  const sending = uploads.filter(({ news }) => news.state !== "failed").length;
  const listed = attachments.filter((one) => one.state !== "uploading" || sending === 0);
  return (
    <section className="stack gap-3" aria-labelledby="attachments">
      <h2 id="attachments">Attachments</h2>
      <p className="hint">
        Camera and scanner details are removed. Covers are opaque, and nothing under them is kept. What you attach is
        deleted when you confirm it, and after 24 hours in any case.
      </p>
      <AttachmentLines attachments={listed} mayChange={mayChange} />
      <UploadLines uploads={uploads} cancel={cancel} goOn={goOn} />
      {mayChange && (closed === null ? <AttachForms token={token} add={add} /> : <p>{closed}</p>)}
    </section>
  );
}

function AttachForms({ token, add }: { token: string; add: (files: readonly File[]) => void }) {
  // Several at once only where script sends them one by one.
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const take = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const { currentTarget: form } = event;
      const field = form.elements.namedItem("file");
      if (!(field instanceof HTMLInputElement) || !field.files) return;
      event.preventDefault();
      add([...field.files]);
      form.reset();
    },
    [add],
  );
  return (
    <>
      <form
        method="post"
        action={`/cases/${token}/files`}
        encType="multipart/form-data"
        className="stack gap-3"
        onSubmit={take}
        onChange={take}
      >
        <label className="drop" htmlFor="file">
          <Icon name="upload" />
          <span>Choose an X-ray, ECG, scan, photo, document, video or results table</span>
          <span className="meta">
            JPEG, PNG, WebP, HEIC, DICOM, PDF, MP4 or CSV, up to{" "}
            {scripted ? inMegabytes(MOST_UPLOAD) : inMegabytes(MOST_FORM_FILE)} each, {MOST_ATTACHMENTS} in all
          </span>
          <input id="file" name="file" type="file" multiple={scripted} required={!scripted} />
        </label>
        {!scripted && (
          <p>
            <button type="submit" className="btn main">
              Attach it
            </button>
          </p>
        )}
      </form>
      <details className="stack gap-3">
        <summary>Paste a table of results instead</summary>
        <form method="post" action={`/cases/${token}/tables`} className="stack gap-3" data-once>
          <TextArea
            name="table"
            label="Table"
            hint="From a spreadsheet, or with commas: first the test, then a column for each day, then unit and reference range."
            height="short"
            spellCheck={false}
          />
          <p>
            <button type="submit" className="btn">
              Attach the table
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
