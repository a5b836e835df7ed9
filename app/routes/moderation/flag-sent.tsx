import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { flagReasonKeys, flagReasons } from "~/features/moderation/flag/flag-reasons";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { readSettings } from "~/platform/settings.server";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Your report is sent – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, url }) => {
  const reason = flagReasonKeys.find((key) => key === url.searchParams.get("reason")) ?? "other";
  const settings = await readSettings(ctx.db);
  return {
    hidden: url.searchParams.has("hidden"),
    hours: flagReasons[reason].decideWithin ?? settings["decide-by-hours"],
    distress: reason === "distress",
    signedIn: ctx.actor.kind === "member",
  };
});

export default function FlagSent() {
  const { hidden, hours, distress, signedIn } = useLoaderData<typeof loader>();
  return (
    <SlimPage title="Thank you, your report is sent">
      {distress && (
        <Note tone="caution">
          <p>If somebody is in danger now, call the emergency number of your country. We may not read this in time.</p>
        </Note>
      )}
      <h2>What happens next</h2>
      <ol className="prose">
        <li>
          {hidden
            ? "The post is hidden from everybody, everywhere on this site, until a moderator has decided."
            : "The post stays as it is until a moderator has looked at it."}
        </li>
        <li>A moderator decides within {hours < 72 ? `${hours} hours` : `${Math.round(hours / 24)} days`}.</li>
        <li>
          {hidden
            ? "If the report is right, the post stays hidden. If not, it comes back exactly as it was."
            : "If the report is right, the moderator acts on the post and tells its author why."}
        </li>
        <li>
          {signedIn
            ? "You are told how it ended. The author is not told who reported it."
            : "The author is not told who reported it, and we do not know."}
        </li>
      </ol>
      <p className="row">
        <a className="btn" href="/">
          Back to the questions
        </a>
        <a href="/house/protect-patients">How we protect patients</a>
      </p>
    </SlimPage>
  );
}
