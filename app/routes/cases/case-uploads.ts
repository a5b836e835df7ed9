import { redirect } from "@remix-run/node";
import { announcedLength, otherVersion, tusAnswer } from "~/features/cases/upload/tus.server";
import { announceUpload } from "~/features/cases/upload/upload.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async ({ params }) => {
  throw redirect(`/cases/${params.token}`, 303);
});

/** For script: begins a resumable upload. Whatever it says about the file's name is not read. */
export const action = guardedAction(
  takingPart,
  async ({ ctx, params, request }) => {
    const other = otherVersion(request);
    if (other) return other;
    const token = await announceUpload(ctx, params.token ?? "", announcedLength(request));
    return tusAnswer(201, { Location: `/uploads/${token}` });
  },
  inJson,
);
