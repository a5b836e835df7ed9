import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { NoticeLines } from "~/features/notifications/notice-lines";
import { myNotices } from "~/features/notifications/notice-list.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Notices – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, url }) => myNotices(ctx, url.searchParams.get("after")));

export default function Notices() {
  const { lines, older } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-4">
      <h1>Notices</h1>
      <div className="row">
        {lines.some((line) => line.unread) && (
          <form method="post" action="/notices/read" data-act>
            <input type="hidden" name="ids" value="all" />
            <button type="submit" className="btn small">
              Mark all as read
            </button>
          </form>
        )}
        <a className="btn quiet small" href="/account/notices">
          Choose what is sent by e-mail
        </a>
      </div>
      {lines.length > 0 ? (
        <NoticeLines lines={lines} />
      ) : (
        <Empty
          title="Nothing here yet"
          text="You are told here when somebody answers you, mentions you, or writes in what you follow."
        >
          <a className="btn" href="/questions">
            Browse questions
          </a>
        </Empty>
      )}
      <Pager noun="notices" older={older ? `/notices?after=${older}` : null} />
    </div>
  );
}
