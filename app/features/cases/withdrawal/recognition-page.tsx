/** Before and after a reader says that they know the patient. It says nothing of the case. */
export function RecognitionPage({ threadId, recognised }: { threadId: number; recognised: boolean }) {
  const at = `/questions/${threadId}/recognition`;
  const report = (
    <p>
      If others might recognise the patient too,{" "}
      <a href={`/flags/new?kind=thread&id=${threadId}`}>ask a moderator to look</a>. The case is hidden from everybody
      while they do.
    </p>
  );
  if (recognised)
    return (
      <div className="narrow stack gap-5">
        <h1>This case is hidden from you</h1>
        <p>
          You said that you recognise the patient. Its words and pictures are not shown to you, in lists and search
          either. Nobody else was told.
        </p>
        {report}
        <form method="post" action={`${at}/removal`}>
          <button type="submit" className="btn">
            I was mistaken: show it again
          </button>
        </form>
      </div>
    );
  return (
    <form method="post" action={at} className="narrow stack gap-5">
      <h1>I recognise this patient</h1>
      <p>
        Patients trust that nobody who knows them reads about them. Say so, and this case is hidden from you. Do not
        tell anybody who it is, here or elsewhere.
      </p>
      {report}
      <p>
        <button type="submit" className="btn main">
          Hide this case from me
        </button>
      </p>
    </form>
  );
}
