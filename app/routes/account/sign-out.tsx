import { type MetaFunction, redirect } from "@remix-run/node";
import { endSession } from "~/features/identity/sign-in/session.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Sign out – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx }) => {
  if (ctx.actor.kind === "visitor") throw redirect("/", 303);
  return null;
});

export const action = guardedAction(anyone, async ({ ctx }) => {
  const cookie = await endSession(ctx);
  return redirect("/?done=signed-out", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function SignOut() {
  return (
    <SlimPage title="Sign out" lede="Your drafts stay where they are, and only you can read them.">
      <form method="post" action="/sign-out">
        <button type="submit" className="btn main wide">
          Sign out
        </button>
      </form>
    </SlimPage>
  );
}
