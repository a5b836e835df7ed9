import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { readRecognition, recognisePatient } from "~/features/cases/withdrawal/recognition.server";
import { RecognitionPage } from "~/features/cases/withdrawal/recognition-page";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "I recognise this patient – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) => {
  const threadId = requireId(params.id);
  const { recognised } = await readRecognition(ctx, threadId);
  return { threadId, recognised };
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  const threadId = requireId(params.id);
  await recognisePatient(ctx, threadId);
  return redirect(`/questions/${threadId}/recognition`, 303);
});

export default function Recognition() {
  return <RecognitionPage {...useLoaderData<typeof loader>()} />;
}
