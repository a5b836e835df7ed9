import { type Context, memberOf } from "~/platform/context.server";
import { writtenUnder } from "../comment/written-under.server";
import { draftAddress, draftTarget, draftWords } from "./draft";
import { listDrafts } from "./draft.server";

/** A member's drafts for their page: what each is, where it goes on, how it begins. */
export async function draftList(ctx: Context) {
  memberOf(ctx);
  const drafts = await listDrafts(ctx);
  return Promise.all(
    drafts.map(async ({ place, fields, savedAt, expiresAt }) => {
      const target = draftTarget(place);
      const under = target && (await writtenUnder(ctx, target));
      return {
        place,
        savedAt,
        expiresAt,
        what: draftWords(place),
        // What it answers may be gone; the text is still theirs to copy.
        address: target && !under ? null : draftAddress(place, under?.id ?? 0),
        title: under?.title ?? fields.title ?? "",
        text: fields.body ?? ([fields.know, fields.think, fields.asking].filter(Boolean).join("\n\n") || ""),
      };
    }),
  );
}

/** Where the button "Save draft" leads: back to the form, which has the text again. */
export async function draftReturn(ctx: Context, place: string): Promise<string> {
  const target = draftTarget(place);
  const under = target && (await writtenUnder(ctx, target));
  if (target && !under) return "/account/drafts";
  const [path, anchor] = draftAddress(place, under?.id ?? 0).split("#");
  return `${path}${path?.includes("?") ? "&" : "?"}done=draft-saved${anchor ? `#${anchor}` : ""}`;
}
