import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { reasonsFor } from "~/features/moderation/flag/flag";
import { titleToReport } from "~/features/moderation/flag/flag.server";
import { FlagForm } from "~/features/moderation/flag/flag-form";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Report a post – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, url }) => {
  const kind = url.searchParams.get("kind");
  const id = parseId(url.searchParams.get("id"));
  if ((kind !== "thread" && kind !== "answer" && kind !== "comment") || id === null) throw new NotFound();
  const { title } = await titleToReport(ctx, { kind, id });
  return {
    title,
    post: { kind, id: String(id) },
    reasons: reasonsFor(ctx.actor, ctx.now),
    signedIn: ctx.actor.kind === "member",
  };
});

export default function NewFlag() {
  const { title, post, reasons, signedIn } = useLoaderData<typeof loader>();
  const words = post.kind === "thread" ? "a question" : post.kind === "answer" ? "an answer" : "a comment";
  return (
    <SlimPage title={`Report ${words}`} lede={post.kind === "thread" ? title : `Under “${title}”`}>
      <FlagForm post={post} reasons={reasons} signedIn={signedIn} />
    </SlimPage>
  );
}
