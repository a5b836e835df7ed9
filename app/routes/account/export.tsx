import { type MetaFunction, redirect } from "@remix-run/node";
import { allowExport } from "~/features/identity/account-export.server";
import { AccountFrame } from "~/features/identity/account-frame";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Icon } from "~/ui/icon";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Take your data with you – Wardround" }];

export const loader = guardedLoader(members, async () => null);

export const action = guardedAction(freshly(members), async ({ ctx }) =>
  redirect(`/account/export/file?key=${allowExport(ctx)}`, 303),
);

export default function Export() {
  const { message, fields } = useRefused();
  return (
    <AccountFrame current="/account/export" title="Take your data with you">
      <p>
        One file with everything the forum holds about you, as JSON: your account and roles, what you wrote, also what
        you asked anonymously, your votes, drafts, saved threads, notices and points.
      </p>
      <p>
        Your cases stay here, words and pictures: the file says only that they are there. A patient who withdraws a case
        must be able to rely on its being gone, and nobody can reach a copy on a disk.
      </p>
      <p className="soft">Keep it to yourself: it says which anonymous questions are yours.</p>
      <form method="post" action="/account/export" className="stack">
        <ErrorSummary fields={fields} message={message} />
        <p>
          <button type="submit" className="btn main">
            <Icon name="download" />
            Download the file
          </button>
        </p>
      </form>
    </AccountFrame>
  );
}
