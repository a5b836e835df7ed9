import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onward } from "~/features/identity/openid/begin.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

/** The page goes on by itself, also with script off. */
export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: "Connected sign-ins – Wardround" },
  ...(found ? [{ httpEquiv: "refresh", content: `0;url=${found.address}` }] : []),
];

export const loader = guardedLoader(members, async ({ ctx, request }) => {
  const found = await onward(ctx, request.headers.get("Cookie"));
  if (!found) throw redirect("/account/sign-in-with", 303);
  return data(found, { headers: { "Cache-Control": "no-store" } });
});

export default function Onward() {
  const { name, address } = useLoaderData<typeof loader>();
  return (
    <SlimPage title={`On to ${name}`} lede="You sign in there, and come back here.">
      <p>
        <a className="btn main wide" href={address} data-reload>
          Go on
        </a>
      </p>
    </SlimPage>
  );
}
