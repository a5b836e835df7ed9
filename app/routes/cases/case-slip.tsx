import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownCase } from "~/features/cases/case/case.server";
import { codeInGroups } from "~/features/cases/withdrawal/withdrawal-code";
import { codeOnSlip } from "~/features/cases/withdrawal/withdrawal-code.server";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Withdrawal code – Wardround" }];

export const loader = guardedLoader(takingPart, async ({ ctx, params, request }) => {
  const found = await ownCase(ctx, params.token ?? "");
  const code = codeOnSlip(ctx, found.token, request);
  if (code === null) return redirect(`/cases/${found.token}`, 303);
  return {
    token: found.token,
    words: codeInGroups(code),
    address: new URL("/withdrawal", ctx.runtime.env.publicUrl).href,
  };
});

export default function Slip() {
  const { token, words, address } = useLoaderData<typeof loader>();
  return (
    <article className="narrow stack gap-5">
      <h1>For the patient</h1>
      <p>
        A case for the teaching of doctors is told with your agreement. Nobody who reads it learns who you are. You can
        have it removed at any time, without giving a reason and without saying who you are:
      </p>
      <ol className="prose">
        <li>Open {address}</li>
        <li>
          Enter this code: <b className="code">{words}</b>
        </li>
      </ol>
      <p>The case and its pictures are gone within a minute. Keep this slip: nobody can look the code up again.</p>
      <p className="row noprint">
        <button type="button" className="btn main scripted" data-print>
          Print this slip
        </button>
        <a className="btn" href={`/cases/${token}`}>
          Go on with the case
        </a>
      </p>
      <p className="note noprint">The code is shown here for ten minutes, in this browser only, and never again.</p>
    </article>
  );
}
