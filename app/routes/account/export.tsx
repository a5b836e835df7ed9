import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowExport, allowedFile, exportForm } from "~/features/identity/account/account-export.server";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Icon } from "~/ui/icon";
import { Note } from "~/ui/note";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Take your data with you – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, url }) =>
  allowedFile(ctx, url.searchParams.get("key"), url.searchParams.get("as")),
);

export const action = guardedAction(freshly(members), async ({ ctx, request }) => {
  const { as, "proof-way": proved } = await parseForm(request, exportForm);
  return redirect(`/account/export${proved ? "" : "/file"}?key=${allowExport(ctx)}&as=${as}`, 303);
});

export default function Export() {
  const ready = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  return (
    <AccountFrame current="/account/export" title="Take your data with you">
      <p>
        One file with everything the forum holds about you: your account, roles and verifications, what you wrote, also
        what you asked anonymously, your votes, drafts, saved threads, notices and points. As a page that any browser
        opens without us, or as JSON for other programs.
      </p>
      <p>
        Your cases stay here, words and pictures: the file says only that they are there. A patient who withdraws a case
        must be able to rely on its being gone, and nobody can reach a copy on a disk.
      </p>
      {ready && (
        <Note tone="ok">
          <div className="stack gap-2">
            <p>Your file is ready, for five minutes.</p>
            <p>
              <a className="btn main" href={ready} data-reload>
                <Icon name="download" />
                Download it
              </a>
            </p>
          </div>
        </Note>
      )}
      <p className="soft">Keep it to yourself: it says which anonymous questions are yours.</p>
      <form method="post" action="/account/export" className="stack">
        <ErrorSummary fields={fields} message={message} />
        <p>
          <button type="submit" className={ready ? "btn" : "btn main"} name="as" value="page">
            <Icon name="download" />
            Download the page
          </button>{" "}
          <button type="submit" className="btn" name="as" value="json">
            Download as JSON
          </button>
        </p>
      </form>
    </AccountFrame>
  );
}
