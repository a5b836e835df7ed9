import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { MAX_POINT_LENGTH, MAX_POINTS } from "~/features/curation/learning-point";
import { curatedThread, pointsOfThread } from "~/features/curation/learning-point.queries.server";
import { learningPointsForm, pinLearningPoints } from "~/features/curation/learning-point.server";
import { theCurator } from "~/platform/curator.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(curators, async ({ ctx, params }) => {
  const curator = await theCurator(ctx);
  const thread = await curatedThread(ctx.db, requireId(params.id), curator.id);
  if (!thread) throw new NotFound("This question is not there any more.");
  const points = await pointsOfThread(ctx.db, thread.id);
  return {
    id: thread.id,
    slug: thread.slug,
    title: thread.title,
    points: points.map((point) => point.bodyMd).join("\n"),
  };
});

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { points } = await parseForm(request, learningPointsForm);
  const { slug } = await pinLearningPoints(ctx, id, points);
  return redirect(`/questions/${id}/${slug}?done=saved#points`, 303);
});

export const meta: MetaFunction = () => [{ title: "Key learning points – Wardround" }];

export default function LearningPoints() {
  const { id, slug, title, points } = useLoaderData<typeof loader>();
  const { values, message, fields } = useRefused();
  return (
    <div className="stack gap-4 narrow">
      <h1>Key learning points</h1>
      <p>
        For <a href={`/questions/${id}/${slug}`}>{title}</a>
      </p>
      <ErrorSummary fields={fields} message={message} />
      <form method="post" action={`/questions/${id}/learning-points`} className="stack gap-4" noValidate>
        <TextArea
          name="points"
          label="One sentence a line"
          hint={`Up to ${MAX_POINTS}, each at most ${MAX_POINT_LENGTH} characters. They stand above the answers with your name. An empty list takes them away.`}
          height="tall"
          defaultValue={values.points ?? points}
          error={fields.points}
        />
        <PrivacyCheck fields={["points"]} />
        <p>
          <button className="btn main" type="submit">
            Pin learning points
          </button>
        </p>
      </form>
    </div>
  );
}
