import { Note } from "~/ui/note";
import { Sure } from "~/ui/sure";
import { When } from "~/ui/when";
import { asksMore, type SecondFactors } from "./second-factor";

/** For moderators and administrators whose duties wait. */
export function HeldBackNote({ factors, to }: { factors: SecondFactors; to: string }) {
  return (
    <Note tone="caution">
      <div className="stack gap-2">
        <h2>Your duties here wait for a second step</h2>
        {asksMore(factors) ? (
          <p>
            You signed in without it this time.{" "}
            <a href={`/account/prove?to=${encodeURIComponent(to || "/account/security")}`}>Show it now</a>, or sign out
            and in again.
          </p>
        ) : (
          <p>
            Moderators and administrators see what others do not, so a password alone is not enough for them. Set up a
            passkey or an app for codes. Until then everything else works as for any member.
          </p>
        )}
      </div>
    </Note>
  );
}

/** Codes of an authenticator app: on since when, or how to begin. */
export function AppSection({ since, query }: { since: number | null; query: string }) {
  return (
    <section className="stack gap-3" aria-labelledby="app">
      <h2 id="app">Codes from an app</h2>
      {since === null ? (
        <>
          <p>Off. With an authenticator app on your phone you type six digits after your password or a mailed link.</p>
          <p>
            <a className="btn" href={`/account/security/app${query}`}>
              Set up an app
            </a>
          </p>
        </>
      ) : (
        <>
          <p>
            On since <When at={since} />. Signing in with your password or a mailed link asks for a code.
          </p>
          <div className="row">
            <a className="btn" href={`/account/security/app${query}`}>
              Use another app
            </a>
            <Sure
              action="/account/security/app/removal"
              press="Turn the codes off"
              about="from your app"
              sure="Turn them off now"
            >
              Your other browsers are signed out, and the app’s codes count no more. To have them again you set it up
              anew.
            </Sure>
          </div>
        </>
      )}
    </section>
  );
}

/** How many recovery codes are left; nothing where there is no second step to stand in for. */
export function RecoverySection({ factors }: { factors: SecondFactors }) {
  if (!asksMore(factors)) return null;
  return (
    <section className="stack gap-3" aria-labelledby="recovery">
      <h2 id="recovery">Recovery codes</h2>
      <p>
        {factors.recovery === 0
          ? "You have none left. If you lose your device now, only the people who run the forum can let you in."
          : `${factors.recovery} of them are left, for the day your device is lost.`}
      </p>
      <p>
        <a className="btn" href="/account/security/recovery">
          Make new ones
        </a>
      </p>
    </section>
  );
}
