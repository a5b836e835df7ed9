import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { mySessions } from "~/features/identity/sign-in/session.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { When } from "~/ui/when";

export const meta: MetaFunction = () => [{ title: "Where you are signed in – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => mySessions(ctx));

export default function Sessions() {
  const { sessions, more } = useLoaderData<typeof loader>();
  return (
    <AccountFrame current="/account/sessions" title="Where you are signed in">
      <p className="soft">
        One line for each browser. End what you do not know, then <a href="/account/password">change your password</a>.
      </p>
      <ul className="lines">
        {sessions.map((session) => (
          <li key={session.ref} className="row between">
            <span>
              <b>{session.device}</b>
              <br />
              <span className="meta">
                {session.how}, since <When at={session.startedAt} precision="minute" />, last seen{" "}
                <When at={session.seenAt} precision="minute" />
              </span>
            </span>
            {session.current ? (
              <span className="soft">This browser</span>
            ) : (
              <form method="post" action={`/account/sessions/${session.ref}/end`}>
                <button type="submit" className="btn small">
                  End<span className="sr"> {session.device}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {more && (
        <p className="meta">
          These were seen last; there are more. To be rid of all that you cannot see, end all the others.
        </p>
      )}
      <div className="row">
        {sessions.length > 1 && (
          <form method="post" action="/account/sessions/others">
            <button type="submit" className="btn">
              End all the others
            </button>
          </form>
        )}
        <form method="post" action="/sign-out/everywhere">
          <button type="submit" className="btn">
            Sign out everywhere
          </button>
        </form>
      </div>
    </AccountFrame>
  );
}
