import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { AppSection, HeldBackNote, RecoverySection } from "~/features/identity/factors/factor-sections";
import { PasskeyList } from "~/features/identity/factors/passkey-list";
import { mySignInWays } from "~/features/identity/factors/second-factor.server";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Security of your account – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, url }) => ({
  ...(await mySignInWays(ctx)),
  to: returnAddress(url.searchParams.get("to"), ""),
}));

export default function Security() {
  const { passkeys, app, factors, heldBack, hasPassword, to } = useLoaderData<typeof loader>();
  const query = to === "" ? "" : `?to=${encodeURIComponent(to)}`;
  return (
    <AccountFrame current="/account/security" title="Security">
      {heldBack && <HeldBackNote factors={factors} to={to} />}
      <section className="stack gap-3" aria-labelledby="passkeys">
        <h2 id="passkeys">Passkeys</h2>
        <PasskeyList passkeys={passkeys} />
        <p>
          <a className={heldBack && passkeys.length === 0 ? "btn main" : "btn"} href={`/account/passkeys${query}`}>
            Add a passkey
          </a>
        </p>
      </section>
      <AppSection since={app} query={query} />
      <RecoverySection factors={factors} />
      <section className="stack gap-3" aria-labelledby="more">
        <h2 id="more">Password, address, sign-ins</h2>
        <ul className="lines">
          <li>
            <a href="/account/password">{hasPassword ? "Change your password" : "Choose a password"}</a>
          </li>
          <li>
            <a href="/account/email">Change your e-mail address</a>
          </li>
          <li>
            <a href="/account/sign-in-with">Connected sign-ins, of a school or hospital</a>
          </li>
          <li>
            <a href="/account/sessions">Where you are signed in, and how</a>
          </li>
        </ul>
      </section>
    </AccountFrame>
  );
}
