import { redirect } from "@remix-run/node";
import { z } from "zod";
import { parseId } from "~/core/ids";
import { readNotices } from "~/features/notifications/notice-list.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => redirect("/notices", 303));

/** "all", or the ids of one line of the list. */
const readForm = z.object({
  ids: z
    .string()
    .default("")
    .transform((text) =>
      text === "all"
        ? ("all" as const)
        : text
            .split(" ")
            .slice(0, 100)
            .flatMap((id) => parseId(id) ?? []),
    ),
});

export const action = guardedAction(members, async ({ ctx, request }) => {
  const { ids } = await parseForm(request, readForm);
  await readNotices(ctx, ids);
  return redirect("/notices", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
