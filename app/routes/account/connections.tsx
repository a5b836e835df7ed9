import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { myLinks } from "~/features/identity/openid/link.server";
import { ConnectForms, LinkList } from "~/features/identity/openid/link-list";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Connected sign-ins – Wardround" }];

export const loader = guardedLoader(members, ({ ctx }) => myLinks(ctx));

export default function Connections() {
  const { links, others } = useLoaderData<typeof loader>();
  return (
    <AccountFrame current="/account/sign-in-with" title="Connected sign-ins">
      <p>
        Your hospital or university can vouch for you here. It then signs you in, and what it says of you helps when you{" "}
        <a href="/verify">ask for a role</a>. Nobody else here sees it.
      </p>
      <section className="stack gap-3" aria-labelledby="connected">
        <h2 id="connected">Connected</h2>
        <LinkList links={links} />
      </section>
      <section className="stack gap-3" aria-labelledby="connect">
        <h2 id="connect">Connect</h2>
        <ConnectForms others={others} />
      </section>
    </AccountFrame>
  );
}
