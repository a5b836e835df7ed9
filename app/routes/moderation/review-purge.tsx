import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { purgeForm, purgePost, purgeToConfirm } from "~/features/moderation/hidden/purge.server";
import { moderating } from "~/features/moderation/review/review";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Remove for good – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, params }) => {
  const { review, under } = await purgeToConfirm(ctx, requireId(params.id));
  return { id: review.id, kind: review.post.kind, under };
});

export const action = guardedAction(moderating, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { under } = await parseForm(request, purgeForm);
  await purgePost(ctx, id, { under: under === "1" });
  return redirect(`/moderation/reviews/${id}?done=purged`, 303);
});

const words = { thread: "question", answer: "answer", comment: "comment" };

const underWords = {
  thread: "Answers and comments often repeat what a question said. Without the tick their text stays hidden with it.",
  answer: "Comments often repeat what an answer said. Without the tick they stay where they are.",
  comment: "Replies often repeat what a comment said. Without the tick they stay where they are.",
};

export default function Purge() {
  const { id, kind, under } = useLoaderData<typeof loader>();
  const { fields, message } = useRefused();
  return (
    <SlimPage
      title={`Remove this ${words[kind]} for good?`}
      lede="For a text that identifies somebody. Nobody can bring it back, moderators and administrators included."
    >
      <ul className="lines">
        <li>The text goes, with every earlier version of it, and what reporters and voters wrote about it.</li>
        {kind === "thread" && (
          <li>Its title, tags of its own and learning points go too. Nobody reaches what stands under it any more.</li>
        )}
        <li>
          It goes from search, and from drafts that answer it. Mails held no text, but the title of a question may have
          been sent.
        </li>
        <li>A note stays that something was here, and that you removed it. The author has been told.</li>
        <li>Backups made before today still have it; putting one back removes it again.</li>
      </ul>
      <form method="post" action={`/moderation/reviews/${id}/purge`} className="stack gap-4" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        {under > 0 && (
          <Choice name="under" value="1" defaultChecked hint={underWords[kind]}>
            Also the {under === 1 ? "post" : `${under} posts`} under it
          </Choice>
        )}
        <p className="row">
          <button type="submit" className="btn stop">
            Remove for good
          </button>
          <a className="btn quiet" href={`/moderation/reviews/${id}`}>
            Leave it hidden
          </a>
        </p>
      </form>
    </SlimPage>
  );
}
