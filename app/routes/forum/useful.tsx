import { redirect } from "@remix-run/node";
import { NotFound } from "~/core/refusals";
import { vote } from "~/features/forum/answer/vote.server";
import { postAddress, postOf, shortAddress } from "~/features/forum/post/addresses";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";
import { onForm } from "~/platform/typed-text.server";

/** A vote of one tap, for all three kinds of post. */
export const loader = guardedLoader(anyone, async ({ url }) => {
  const post = postOf(url.pathname);
  throw post ? redirect(shortAddress(post), 303) : new NotFound();
});

export const action = guardedAction(takingPart, async ({ ctx, url, request }) => {
  const post = postOf(url.pathname);
  if (!post) throw new NotFound();
  const { on } = await parseForm(request, onForm);
  const { threadId, slug } = await vote(ctx, post, { value: 1, on });
  return redirect(postAddress({ id: threadId, slug }, post), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
