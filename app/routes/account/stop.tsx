import { type MetaFunction, useActionData } from "@remix-run/react";
import { stopAccount, stopMails } from "~/features/notifications/notice-mail.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Stop e-mails – Wardround" }];

/** Looking at the link changes nothing: programs that check mails follow every link. */
export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  stopAccount(ctx, params.token);
  return null;
});

/** One click, also by the reader's mail program (RFC 8058), without signing in. */
export const action = guardedAction(anyone, async ({ ctx, params }) => {
  await stopMails(ctx, params.token);
  return { stopped: true };
});

export default function Stop() {
  const data = useActionData<typeof action>();
  if (data && "stopped" in data)
    return (
      <SlimPage
        title="You get no more of these e-mails"
        lede="Notices stay on the site. You can change this at any time."
      >
        <p>
          <a className="btn" href="/account/notices">
            Notices by e-mail
          </a>
        </p>
      </SlimPage>
    );
  return (
    <SlimPage title="Stop e-mails about notices" lede="Notices stay on the site.">
      <form method="post">
        <button type="submit" className="btn main">
          Stop these e-mails
        </button>
      </form>
    </SlimPage>
  );
}
