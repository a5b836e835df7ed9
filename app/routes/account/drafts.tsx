import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { draftList } from "~/features/forum/draft/draft-list.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { When } from "~/ui/when";

export const loader = guardedLoader(members, async ({ ctx }) => ({ drafts: await draftList(ctx) }));

export const meta: MetaFunction = () => [{ title: "Your drafts – Wardround" }];

export default function Drafts() {
  const { drafts } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <h1>Your drafts</h1>
      <p className="soft">
        Only you can read them. They are kept encrypted, and go 14 days after you last wrote in them.
      </p>
      {drafts.length === 0 ? (
        <Empty title="No drafts" text="What you type is kept here until you post it.">
          <a className="btn" href="/ask">
            Ask a question
          </a>
        </Empty>
      ) : (
        <ol className="stack gap-4">
          {drafts.map((draft) => (
            <li key={draft.place} className="box stack gap-3">
              <div>
                <h2>{draft.title || draft.what}</h2>
                <p className="meta dotted">
                  <span>{draft.what}</span>
                  <span>
                    Saved <When at={draft.savedAt} precision="minute" />
                  </span>
                  <span>
                    Goes <When at={draft.expiresAt} />
                  </span>
                </p>
              </div>
              {draft.address === null && (
                <p className="soft">What this answers is not there any more. Your text, to copy:</p>
              )}
              {draft.text && <p className={draft.address === null ? "mailtext" : "mailtext clamp"}>{draft.text}</p>}
              <div className="row">
                {draft.address !== null && (
                  <a className="btn small" href={draft.address}>
                    Go on writing
                  </a>
                )}
                <form method="post" action="/drafts/removal" className="inline-form">
                  <input type="hidden" name="place" value={draft.place} />
                  <button type="submit" className="btn quiet small">
                    Throw away<span className="sr"> {draft.title || draft.what}</span>
                  </button>
                </form>
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
