import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { governanceRecords } from "~/features/cases/consent/governance.queries.server";
import { governanceForm, recordGovernance } from "~/features/cases/consent/governance.server";
import { EndForm, NothingInForce, RecordForm, RecordTexts } from "~/features/cases/consent/governance-record";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Governance – Wardround" }];

const SHOWN = 20;

export const loader = guardedLoader(admins, async ({ ctx }) => ({ records: await governanceRecords(ctx.db, SHOWN) }));

export const action = guardedAction(freshly(admins), async ({ ctx, request }) => {
  await recordGovernance(ctx, await parseForm(request, governanceForm));
  return redirect("/admin/governance?done=governance-recorded", 303);
});

export default function GovernancePage() {
  const { records } = useLoaderData<typeof loader>();
  const inForce = records.find((record) => record.endedAt === null);
  const earlier = records.filter((record) => record !== inForce);
  return (
    <AdminFrame current="/admin/governance" title="Governance">
      <p className="soft">
        Before patients’ material may be attached to a case, this forum has to be able to say who answers for it. What
        you record counts at once, and stands in the log with your name.
      </p>
      {inForce ? (
        <section className="stack gap-4" aria-labelledby="in-force">
          <h2 id="in-force">In force</h2>
          <RecordTexts record={inForce} />
          <EndForm recordId={inForce.id} />
        </section>
      ) : (
        <>
          <NothingInForce />
          <RecordForm />
        </>
      )}
      {earlier.length > 0 && (
        <section className="stack gap-4" aria-labelledby="earlier">
          <h2 id="earlier">Earlier records</h2>
          {earlier.map((record) => (
            <RecordTexts key={record.id} record={record} />
          ))}
        </section>
      )}
    </AdminFrame>
  );
}
