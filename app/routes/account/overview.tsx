import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myAccount } from "~/features/identity/account/account.server";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Note } from "~/ui/note";
import { Who } from "~/ui/who";

export const meta: MetaFunction = () => [{ title: "Your account – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, url }) => {
  const account = await myAccount(ctx);
  // The link was followed meanwhile, perhaps on another device: it is on no way any more.
  if (url.searchParams.get("done") === "link-sent" && ctx.actor.kind === "member" && ctx.actor.emailConfirmed)
    throw redirect("/account?done=confirmed", 303);
  return account;
});

export default function Overview() {
  const { person, email, next, wish } = useLoaderData<typeof loader>();
  return (
    <AccountFrame current="/account" title="Your account">
      <p>
        <Who person={person} />
        <br />
        <span className="meta">{email ?? "No e-mail address"}</span>
      </p>
      {next ? (
        <Note tone={next.key === "paused" || next.key === "confirm" ? "caution" : "info"}>
          <div className="stack gap-2">
            <h2>{next.title}</h2>
            {next.text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {next.key === "second-step" && (
              <p>
                <a href="/account/security">Security of your account</a>
              </p>
            )}
            {(next.key === "role" || next.key === "imported" || next.key === "claim") && (
              <p>
                <a className="btn main" href="/verify">
                  {next.act ?? "Show who you are"}
                </a>
              </p>
            )}
            {next.key === "email" && (
              <p>
                <a className="btn main" href="/account/email">
                  Add an address
                </a>
              </p>
            )}
            {next.key === "confirm" && (
              <form method="post" action="/account/confirmation">
                <button type="submit" className="btn small">
                  Send the link again
                </button>
              </form>
            )}
            {wish && <p>You signed up {wish}.</p>}
          </div>
        </Note>
      ) : (
        <p>
          You can ask, answer, comment and vote. <a href="/house/who-may-do-what">Who may do what</a>
        </p>
      )}
      <ul className="lines">
        <li>
          <a href={`/people/${person.handle}`}>Your page as others see it</a>
        </li>
        <li>
          <a href="/verify">Your verification: what was checked, and until when</a>
        </li>
        <li>
          <a href="/account/drafts">Drafts</a>
        </li>
        <li>
          <a href="/account/standing">Your standing, point by point</a>
        </li>
      </ul>
    </AccountFrame>
  );
}
