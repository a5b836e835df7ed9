import { redirect } from "@remix-run/node";
import { isDecision } from "~/core/find";
import { readForm, typedValues } from "~/platform/forms.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { members, takingPart } from "~/platform/route-rules";
import { findsFor } from "~/platform/text-check.server";
import { htmlOf } from "~/ui/block.server";
import { PrivacyFinds } from "~/ui/privacy-finds";

export const loader = guardedLoader(members, async () => {
  throw redirect("/", 303);
});

/** Where the member's own name may stand. */
const OWN = "own";

const unstored = { headers: { "Cache-Control": "no-store" } };

/**
 * For script, while somebody types: what is found, and the part of the form that shows it. Nothing is stored or logged.
 */
export const action = guardedAction(
  takingPart,
  async ({ ctx, request }) => {
    const { actor } = ctx;
    if (actor.kind === "member") await ctx.runtime.limits.consume(rateLimitRules.checkPerPerson, String(actor.id));
    // What is no form, or too large a one, is refused here: the typed values alone would be none.
    await readForm(request);
    const { [OWN]: own, ...typed } = await typedValues(request);
    const texts = Object.fromEntries(Object.entries(typed).filter(([name]) => !isDecision(name)));
    const about = own !== undefined && actor.kind === "member" ? { own: actor.name } : {};
    const finds = await findsFor(ctx, texts, about);
    return Response.json({ finds, html: htmlOf(<PrivacyFinds finds={finds} live />) }, unstored);
  },
  inJson,
);
