import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { LastCheck, RegistersTable } from "~/features/identity/registers/registers-list";
import { readRegisters } from "~/features/identity/registers/registers-view.server";
import { guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Registers – Wardround" }];

export const loader = guardedLoader(admins, ({ ctx }) => readRegisters(ctx));

export default function Registers() {
  const { registers, lastCheck } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/registers" title="Registers">
      <p className="prose">
        Whether somebody is a doctor is looked up here. A number that is on a register proves nothing alone, since
        numbers are public: reviewers also see that the account belongs to that person.
      </p>
      <section className="stack gap-3" aria-labelledby="last-check">
        <h2 id="last-check">Last nightly check</h2>
        <LastCheck check={lastCheck} />
        <p className="prose">
          Every night each verified licence is looked up again. Who is off the register, suspended or without a licence
          loses what rested on it. A register that cannot be asked changes nothing.
        </p>
      </section>
      <section className="stack gap-3" aria-labelledby="known">
        <h2 id="known">Registers we know</h2>
        <RegistersTable registers={registers} />
        <p className="prose">
          A file is imported on the machine the forum runs on:{" "}
          <code>wardround register import FILE --register gmc</code>. The address of the NPI registry stands in the{" "}
          <a href="/admin/settings">settings</a>.
        </p>
      </section>
    </AdminFrame>
  );
}
